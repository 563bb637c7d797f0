#include "language/negation.hpp"

#include <algorithm>

namespace inzetwijzer::language {
namespace {

constexpr std::size_t reach_before = 3;
constexpr std::size_t reach_after = 4;
constexpr std::size_t furthest_after = 7;

bool denies(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  if (!has(lexicon.negations, sentence.words[at])) return false;
  const bool undone = at + 1 < sentence.words.size() && has(lexicon.undo_denial, sentence.words[at + 1]);
  const bool offered = at > 1 && sentence.words[at - 1] == "of" && sentence.words[at - 2] == "wel";
  return !undone && !offered;
}

/// "zonder" and "geen" deny what comes after them; only at the end is it what came before: "nachten heb ik geen".
bool denies_backwards(const Sentence& sentence, std::size_t at) {
  const bool last = at + 1 == sentence.words.size() || sentence.has_pause(at + 1);
  return sentence.words[at] != "zonder" && (sentence.words[at] != "geen" || last);
}

/// "zegt zelf dat het niet gaat": what is denied there is another thing.
bool opens_content(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  return sentence.words[at] == "dat" && at + 1 < sentence.words.size() && has(lexicon.subjects, sentence.words[at + 1]);
}

/// "haalt het niet meer en kwam er zelf mee": what is denied ended before "en".
bool ends_what_is_denied(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  if (sentence.words[at] != "en" || at == 0) return false;
  const std::size_t before = sentence.words[at - 1] == "meer" && at > 1 ? at - 2 : at - 1;
  return denies(lexicon, sentence, before);
}

/// "slopend is het ook weer niet": no second thing, as "ook" announces elsewhere.
bool leads_to_denial(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  constexpr std::size_t reach = 2;
  if (sentence.words[at] != "ook") return false;
  for (std::size_t next = at + 1; next <= at + reach && next < sentence.words.size(); ++next) {
    if (sentence.has_pause(next)) return false;
    if (denies(lexicon, sentence, next)) return true;
  }
  return false;
}

/// "nachtdiensten hebben ze sinds vorig jaar niet meer": this reaches further back than "niet".
bool says_no_more(const Sentence& sentence, std::size_t at) {
  return at + 1 < sentence.words.size() && sentence.words[at + 1] == "meer";
}

}  // namespace

bool is_denied_before(const Lexicon& lexicon, const Sentence& sentence, std::span<const std::size_t> places) {
  const std::size_t first = places.front();
  if (has(lexicon.clause_openers, sentence.words[first])) return false;
  for (std::size_t back = 1; back <= reach_before && back <= first; ++back) {
    const std::size_t at = first - back;
    if (sentence.has_pause(at + 1) || has(lexicon.scope_ends, sentence.words[at])) return false;
    if (has(lexicon.clause_openers, sentence.words[at])) return false;
    if (ends_what_is_denied(lexicon, sentence, at)) return false;
    if (denies(lexicon, sentence, at)) return !(back == 2 && sentence.words[at + 1] == "te");  // "niet te zwaar"
  }
  return false;
}

bool is_denied_inside(const Lexicon& lexicon, const Sentence& sentence, std::span<const std::size_t> places) {
  for (std::size_t i = 1; i < places.size(); ++i) {
    for (std::size_t at = places[i - 1] + 1; at < places[i]; ++at) {
      if (denies(lexicon, sentence, at)) return true;
    }
  }
  return false;
}

bool is_denied_after(const Lexicon& lexicon, const Sentence& sentence, std::span<const std::size_t> places,
                     std::size_t until) {
  const std::size_t end = std::min({places.back() + 1 + furthest_after, until, sentence.words.size()});
  for (std::size_t at = places.back() + 1; at < end; ++at) {
    const bool is_near = at <= places.back() + reach_after;
    if (has(lexicon.clause_openers, sentence.words[at])) return false;
    if (sentence.has_pause(at) || has(lexicon.scope_ends, sentence.words[at])) return false;
    const bool joins = has(lexicon.connectives, sentence.words[at]) || sentence.words[at] == "of";
    if (joins && !leads_to_denial(lexicon, sentence, at)) return false;
    if (opens_content(lexicon, sentence, at)) return false;
    if (denies_backwards(sentence, at) && denies(lexicon, sentence, at) && (is_near || says_no_more(sentence, at))) return true;
  }
  return false;
}

bool leaves_denial_open(const Lexicon& lexicon, const Sentence& sentence, std::span<const Mention> mentions) {
  const auto explains = [&](const Mention& mention, std::size_t at) {
    if (std::ranges::find(mention.places, at) != mention.places.end()) return true;
    return mention.denied && at + reach_before >= mention.places.front() && at <= mention.places.back() + furthest_after;
  };
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (!denies(lexicon, sentence, at)) continue;
    if (std::ranges::none_of(mentions, [&](const Mention& mention) { return explains(mention, at); })) return true;
  }
  return false;
}

bool is_hedged(const Lexicon& lexicon, const Sentence& sentence) {
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (has(lexicon.hedges, sentence.words[at]) && !(at > 0 && denies(lexicon, sentence, at - 1))) return true;
  }
  return false;
}

}  // namespace inzetwijzer::language
