#include "language/mention_marks.hpp"

#include <algorithm>
#include <string_view>

#include "language/clauses.hpp"
#include "language/negation.hpp"
#include "language/option_numbers.hpp"
#include "language/other_words.hpp"

namespace inzetwijzer::language {
namespace {

bool holds_negation(const Lexicon& lexicon, const Sentence& sentence, const Mention& mention) {
  return std::any_of(mention.places.begin(), mention.places.end(),
                     [&](std::size_t place) { return has(lexicon.negations, sentence.words[place]); });
}

/// "geen tillen of duwen": what is joined to something denied is denied too.
bool is_joined(const Sentence& sentence, const Mention& earlier, const Mention& later) {
  const std::size_t from = earlier.places.back() + 1;
  if (later.places.front() != from + 1 || sentence.has_pause(from)) return false;
  return sentence.words[from] == "of" || sentence.words[from] == "en" || sentence.words[from] == "noch";
}

/// "klopt ook niet meer": a "niet" in the next words.
bool is_denied_soon(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  constexpr std::size_t reach = 3;
  for (std::size_t next = at + 1; next <= at + reach && next < sentence.words.size(); ++next) {
    if (sentence.has_pause(next)) return false;
    if (has(lexicon.negations, sentence.words[next])) return true;
  }
  return false;
}

/// "is er", "hebben we", and no "niet" right after it.
bool is_at_hand(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  const std::size_t length = longest_at(lexicon.at_hand, sentence.words, at);
  return length > 0 && !is_denied_soon(lexicon, sentence, at + length - 1);
}

/// "de sfeer is niet zo goed": what is denied is the praise.
bool is_dispraised(const Lexicon& lexicon, const Sentence& sentence, std::size_t from, std::size_t until) {
  constexpr std::size_t reach = 3;
  bool denied = false;
  std::size_t last = until;
  for (std::size_t at = from; at < last; ++at) {
    if (denied && has(lexicon.praise, sentence.words[at])) return true;
    if (denied || !has(lexicon.negations, sentence.words[at])) continue;
    denied = true;
    last = std::min(until, at + reach + 1);
  }
  return false;
}

/// Where "productie haalt hij gewoon" names something that might have gone wrong, the praise takes it back.
bool is_praised_after(const Lexicon& lexicon, const Sentence& sentence, const Mention& mention, std::size_t until) {
  const std::size_t reach = mention.certain ? 3 : 5;  // "de sfeer is top"
  const std::size_t after = mention.places.back() + 1;
  for (std::size_t at = after; at < until && at < after + reach && !sentence.has_pause(at); ++at) {
    if (has(lexicon.negations, sentence.words[at]) || has(lexicon.scope_ends, sentence.words[at])) return false;
    if (sentence.words[at] == "en") return false;
    const bool empty = has(lexicon.fillers, sentence.words[at]) || has(lexicon.polite, sentence.words[at]);
    if (has(lexicon.praise, sentence.words[at]) && !(mention.certain && empty)) return true;
  }
  return false;
}

/// "tillen nee, duwen wel", "tillen nee dat doet de kraan": a bare no right after what is named.
bool is_refused_after(const Lexicon& lexicon, const Sentence& sentence, const Mention& mention, std::size_t until) {
  const std::size_t after = mention.places.back() + 1;
  if (after >= sentence.words.size() || after >= until) return false;
  if (has(lexicon.negations, sentence.words[after]) || !is_one_of({sentence.words[after]}, lexicon.no)) return false;
  if (sentence.has_pause(after)) {  // "het rooster, nee dat was vorig jaar"
    return after + 1 < sentence.words.size() && !sentence.has_pause(after + 1) && has(lexicon.explanations, sentence.words[after + 1]);
  }
  if (after + 1 == until || after + 1 == sentence.words.size() || sentence.has_pause(after + 1)) return true;
  return has(lexicon.clause_openers, sentence.words[after + 1]) || has(lexicon.subjects, sentence.words[after + 1]);
}

/// "discriminatie komt niet voor": right after what is named, words that say that nothing holds.
bool is_nothing_of(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence, const Mention& mention,
                   const Mention& next) {
  constexpr std::size_t reach = 2;
  const std::size_t after = mention.places.back() + 1;
  if (!is_exclusive(expected, next.option) || next.places.front() > after + reach) return false;
  for (std::size_t at = after; at <= next.places.front(); ++at) {
    if (starts_clause(lexicon, sentence, at)) return false;
  }
  return holds_negation(lexicon, sentence, next);
}

/// "geweld of discriminatie komt niet voor": what is joined by "of" to something that is denied after it.
void deny_joined_before(const Sentence& sentence, std::vector<Mention>& mentions) {
  for (std::size_t i = mentions.size(); i-- > 1;) {
    Mention& earlier = mentions[i - 1];
    if (!mentions[i].denied || earlier.denied || !is_joined(sentence, earlier, mentions[i])) continue;
    if (sentence.words[earlier.places.back() + 1] == "of") earlier.denied = true;
  }
}

/// "de herrie valt mee met kappen op": other words for what is denied, before the next pause.
void deny_other_words_for(const Sentence& sentence, std::vector<Mention>& mentions) {
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    for (std::size_t later = i + 1; mentions[i].denied && later < mentions.size(); ++later) {
      const std::size_t last = mentions[later].places.front();
      std::size_t at = mentions[i].places.back() + 1;
      while (at <= last && !sentence.has_pause(at)) ++at;
      if (at <= last) break;
      if (mentions[later].option == mentions[i].option) mentions[later].denied = true;
    }
  }
}

/// "komt niet af en meer ziekmeldingen": a denial that is part of a name denies nothing else.
Sentence without_named_denials(const Lexicon& lexicon, Sentence sentence, const std::vector<Mention>& mentions) {
  for (const auto& mention : mentions) {
    for (const std::size_t place : mention.places) {
      if (has(lexicon.negations, sentence.words[place])) sentence.words[place].clear();
    }
  }
  return sentence;
}

/// "zolang dat niet kan lichter werk": words that say something stand between the name and what may deny it, so that it may
/// deny something else.
bool is_denied_from_afar(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& all,
                         const Mention& mention) {
  const auto is_named = [&](std::size_t at) {
    return std::ranges::any_of(all, [&](const Mention& other) {
      return std::ranges::find(other.places, at) != other.places.end();
    });
  };
  const auto tells = [&](std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < to; ++at) {
      if (!is_named(at) && other_words(lexicon, sentence.part(at, at + 1), {}) > 0) return true;
    }
    return false;
  };
  const std::size_t first = mention.places.front();
  const std::size_t after = mention.places.back() + 1;
  for (std::size_t at = first; at-- > 0 && !sentence.has_pause(at + 1);) {
    if (has(lexicon.negations, sentence.words[at])) return tells(at + 1, first);
  }
  for (std::size_t at = after; at < sentence.words.size() && !sentence.has_pause(at); ++at) {
    if (!has(lexicon.negations, sentence.words[at])) continue;
    const bool no_more = at + 1 < sentence.words.size() && sentence.words[at + 1] == "meer";  // reaches further back
    return !no_more && tells(after, at);
  }
  return false;
}

}  // namespace

void mark_present(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence, std::vector<Mention>& mentions) {
  constexpr std::size_t reach = 5;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    const std::size_t first = mention.places.front();
    const std::string_view before = first > 0 && !sentence.has_pause(first) ? sentence.words[first - 1] : std::string_view{};
    if (is_exclusive(expected, mention.option) || before == "geen" || holds_negation(lexicon, sentence, mention)) continue;
    if (before == "wel") {  // "ik zou wel willen"
      mention.denied = true;
      continue;
    }
    const std::size_t after = mention.places.back() + 1;
    const std::size_t until = i + 1 < mentions.size() ? mentions[i + 1].places.front() : sentence.words.size();
    for (std::size_t at = after; at < until && at < after + reach && !sentence.has_pause(at); ++at) {
      if (has(lexicon.lacking, sentence.words[at])) break;
      if (has(lexicon.negations, sentence.words[at]) || has(lexicon.scope_ends, sentence.words[at])) {
        mention.denied = sentence.words[at] == "wel";
        break;
      }
      const bool at_hand = is_at_hand(lexicon, sentence, at);
      if (!at_hand && !has(lexicon.present, sentence.words[at])) continue;
      if (!at_hand && is_denied_soon(lexicon, sentence, at)) break;
      mention.denied = true;
      mention.certain = at == after;
      break;
    }
  }
  for (std::size_t i = mentions.size(); i-- > 1;) {  // "arbodienst en RI&E is geregeld"
    if (mentions[i].denied && is_joined(sentence, mentions[i - 1], mentions[i])) mentions[i - 1].denied = true;
  }
}

void mark_denied(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence, std::vector<Mention>& mentions) {
  const Sentence open = without_named_denials(lexicon, sentence, mentions);
  const auto* question = lexicon.find(expected.question);
  const bool problems = question != nullptr && question->problems;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    if (holds_negation(lexicon, sentence, mention)) continue;
    const bool opens_with_none = longest_at(lexicon.none, sentence.words, 0) == mention.places.front();
    if (opens_with_none && is_exclusive(expected, mention.option)) continue;  // "niks, voel me prima"
    const std::size_t until = i + 1 < mentions.size() ? mentions[i + 1].places.front() : open.words.size();
    const bool is_last = i + 1 == mentions.size();
    const bool plainly =
        longest_at(lexicon.not_too_bad, open.words, mention.places.back() + 1) > 0 ||
        is_refused_after(lexicon, open, mention, until) ||
        (!is_last && is_nothing_of(lexicon, expected, sentence, mention, mentions[i + 1])) ||
        is_denied_before(lexicon, open, mention.places) || is_denied_inside(lexicon, open, mention.places) ||
        (i > 0 && mentions[i - 1].denied && is_joined(open, mentions[i - 1], mention));
    if (!plainly && is_denied_after(lexicon, open, mention.places, until)) {
      const bool dispraised = problems && is_dispraised(lexicon, open, mention.places.back() + 1, until);
      mention.denied = !dispraised;
      mention.certain = mention.certain && !dispraised && !is_denied_from_afar(lexicon, open, mentions, mention);
    } else {
      const bool praised = problems && is_praised_after(lexicon, open, mention, until);
      mention.denied = mention.denied || plainly || praised;
      mention.certain = mention.certain && !(plainly && is_denied_from_afar(lexicon, open, mentions, mention));
    }
  }
  deny_joined_before(open, mentions);
  deny_other_words_for(open, mentions);
}

}  // namespace inzetwijzer::language
