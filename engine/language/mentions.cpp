#include "language/mentions.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "language/clauses.hpp"
#include "language/negation.hpp"
#include "language/option_numbers.hpp"

namespace inzetwijzer::language {
namespace {

template <typename Visit>
void for_each_label(const Expected& expected, Visit visit) {
  for (std::size_t i = 0; i < expected.options.size(); ++i) {
    const auto& option = expected.options[i];
    visit(i, option.label);
    visit(i, option.id);
    for (const auto& synonym : option.synonyms) visit(i, synonym);
  }
}

/// Spares folding most labels: false when a label begins with a letter that none of the words begins with.
bool may_begin(std::string_view label, std::span<const std::string> words) {
  const char first = label.empty() ? '\0' : label.front();
  const bool is_upper = first >= 'A' && first <= 'Z';
  if (!is_upper && (first < 'a' || first > 'z')) return true;
  const char folded = is_upper ? static_cast<char>(first - 'A' + 'a') : first;
  return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(folded); });
}

std::optional<std::size_t> option_index(const Expected& expected, std::string_view id) {
  for (std::size_t i = 0; i < expected.options.size(); ++i) {
    if (expected.options[i].id == id) return i;
  }
  return std::nullopt;
}

void add_labels(std::vector<Mention>& found, const Expected& expected, const Words& words) {
  for_each_label(expected, [&](std::size_t option, std::string_view label) {
    const auto& id = expected.options[option].id;
    if (id == core::none_id || id == core::unknown_id) return;  // "geen" says something else inside a sentence
    if (!may_begin(label, words)) return;
    const Words phrase = text::fold(label);
    for (std::size_t at = 0; at + phrase.size() <= words.size(); ++at) {
      if (!text::starts_at(words, at, phrase)) continue;
      std::vector<std::size_t> places(phrase.size());
      std::iota(places.begin(), places.end(), at);
      found.push_back({option, true, true, false, std::move(places)});
    }
  });
}

void add_phrases(std::vector<Mention>& found, const Lexicon& lexicon, const Expected& expected, const Words& words) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr) return;
  for (auto& match : question->patterns.find(words)) {
    const auto& meaning = question->meanings[match.pattern];
    if (const auto option = option_index(expected, meaning.option)) {
      found.push_back({*option, meaning.certain, false, false, std::move(match.places)});
    }
  }
}

/// Of mentions that share a word the one of most words stays; of equal ones a label, then the surest.
std::vector<Mention> without_overlap(std::vector<Mention> found, std::size_t words) {
  std::stable_sort(found.begin(), found.end(), [](const Mention& a, const Mention& b) {
    if (a.places.size() != b.places.size()) return a.places.size() > b.places.size();
    if (a.by_label != b.by_label) return a.by_label;
    return a.certain && !b.certain;
  });
  std::vector<bool> taken(words, false);
  std::vector<Mention> kept;
  for (auto& mention : found) {
    const bool free = std::none_of(mention.places.begin(), mention.places.end(),
                                   [&](std::size_t place) { return taken[place]; });
    if (!free) continue;
    for (const std::size_t place : mention.places) taken[place] = true;
    kept.push_back(std::move(mention));
  }
  std::sort(kept.begin(), kept.end(),
            [](const Mention& a, const Mention& b) { return a.places.front() < b.places.front(); });
  return kept;
}

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

/// "is er", "hebben we", and no "niet" right after it.
bool is_at_hand(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  constexpr std::size_t reach = 3;
  const std::size_t length = longest_at(lexicon.at_hand, sentence.words, at);
  for (std::size_t next = at + length; length > 0 && next < at + length + reach; ++next) {
    if (next >= sentence.words.size() || sentence.has_pause(next)) break;
    if (has(lexicon.negations, sentence.words[next])) return false;
  }
  return length > 0;
}

/// "waardering wel, regelruimte niet": where naming is lacking, praise takes it back.
void mark_present(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention>& mentions) {
  constexpr std::size_t reach = 5;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    const std::size_t after = mention.places.back() + 1;
    const std::size_t until = i + 1 < mentions.size() ? mentions[i + 1].places.front() : sentence.words.size();
    for (std::size_t at = after; at < until && at < after + reach && !sentence.has_pause(at); ++at) {
      if (has(lexicon.negations, sentence.words[at]) || has(lexicon.scope_ends, sentence.words[at])) {
        mention.denied = sentence.words[at] == "wel";
        break;
      }
      const bool at_hand = is_at_hand(lexicon, sentence, at);
      if (!at_hand && !has(lexicon.present, sentence.words[at])) continue;
      mention.denied = true;
      mention.certain = at == after;
      break;
    }
  }
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
  constexpr std::size_t reach = 5;
  const std::size_t after = mention.places.back() + 1;
  for (std::size_t at = after; at < until && at < after + reach && !sentence.has_pause(at); ++at) {
    if (has(lexicon.negations, sentence.words[at]) || has(lexicon.scope_ends, sentence.words[at])) return false;
    if (sentence.words[at] == "en") return false;
    if (has(lexicon.praise, sentence.words[at])) return true;
  }
  return false;
}

/// "tillen nee, duwen wel": a bare no right after what is named.
bool is_refused_after(const Lexicon& lexicon, const Sentence& sentence, const Mention& mention, std::size_t until) {
  const std::size_t after = mention.places.back() + 1;
  if (after >= sentence.words.size() || after >= until || sentence.has_pause(after)) return false;
  if (has(lexicon.negations, sentence.words[after]) || !is_one_of({sentence.words[after]}, lexicon.no)) return false;
  return after + 1 == until || after + 1 == sentence.words.size() || sentence.has_pause(after + 1);
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

void mark_denied(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence, std::vector<Mention>& mentions) {
  const auto* question = lexicon.find(expected.question);
  const bool problems = question != nullptr && question->problems;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    if (holds_negation(lexicon, sentence, mention)) continue;
    const std::size_t until = i + 1 < mentions.size() ? mentions[i + 1].places.front() : sentence.words.size();
    const bool is_last = i + 1 == mentions.size();
    const bool plainly =
        longest_at(lexicon.not_too_bad, sentence.words, mention.places.back() + 1) > 0 ||
        is_refused_after(lexicon, sentence, mention, until) ||
        (!is_last && is_nothing_of(lexicon, expected, sentence, mention, mentions[i + 1])) ||
        is_denied_before(lexicon, sentence, mention.places) || is_denied_inside(lexicon, sentence, mention.places) ||
        (i > 0 && mentions[i - 1].denied && is_joined(sentence, mentions[i - 1], mention));
    if (!plainly && is_denied_after(lexicon, sentence, mention.places, until)) {
      mention.denied = !(problems && is_dispraised(lexicon, sentence, mention.places.back() + 1, until));
      mention.certain = false;
    } else {
      const bool praised = problems && !mention.certain && is_praised_after(lexicon, sentence, mention, until);
      mention.denied = mention.denied || plainly || praised;
    }
  }
  deny_joined_before(sentence, mentions);
  deny_other_words_for(sentence, mentions);
}

std::vector<Mention> marked(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                            std::vector<Mention> found) {
  auto mentions = without_overlap(std::move(found), sentence.words.size());
  if (expected.names_lacks) {
    mark_present(lexicon, sentence, mentions);
  } else {
    mark_denied(lexicon, expected, sentence, mentions);
  }
  return mentions;
}

}  // namespace

std::vector<Mention> find_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  std::vector<Mention> found;
  add_labels(found, expected, sentence.words);
  add_phrases(found, lexicon, expected, sentence.words);
  return marked(lexicon, expected, sentence, std::move(found));
}

std::vector<Mention> find_hints(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr) return {};
  std::vector<Mention> found;
  for (auto& match : question->hints.find(sentence.words)) {
    if (const auto option = option_index(expected, question->hinted[match.pattern])) {
      found.push_back({*option, false, false, false, std::move(match.places)});
    }
  }
  return marked(lexicon, expected, sentence, std::move(found));
}

std::optional<std::size_t> named_option(const Expected& expected, const Words& words) {
  if (words.empty()) return std::nullopt;
  std::optional<std::size_t> found;
  bool several = false;
  for_each_label(expected, [&](std::size_t option, std::string_view label) {
    if (!may_begin(label, {&words.front(), 1}) || text::fold(label) != words) return;
    several = several || (found && *found != option);
    found = option;
  });
  return several ? std::nullopt : found;
}

std::optional<std::size_t> phrased_option(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || sentence.words.size() < 2) return std::nullopt;
  for (const auto& match : question->patterns.find(sentence.words)) {
    const auto& meaning = question->meanings[match.pattern];
    if (!meaning.certain || match.places.size() != sentence.words.size()) continue;
    if (const auto option = option_index(expected, meaning.option)) return option;
  }
  return std::nullopt;
}

Words label_words(const Expected& expected) {
  Words words;
  for_each_label(expected, [&](std::size_t, std::string_view label) {
    for (auto& word : text::fold(label)) words.push_back(std::move(word));
  });
  return words;
}

}  // namespace inzetwijzer::language
