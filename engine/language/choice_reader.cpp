#include "language/choice_reader.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "language/mentions.hpp"
#include "language/number_words.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;
using Chosen = std::set<std::size_t>;

/// More other words than these, and a named option may mean something else there.
constexpr std::size_t most_words_around_label = 3;
constexpr std::size_t most_words_around_phrase = 7;

bool is_exclusive(const Expected& expected, std::size_t option) {
  const auto& id = expected.options[option].id;
  return id == core::none_id || id == core::unknown_id;
}

std::optional<Reading> reading(const Expected& expected, const Chosen& chosen, bool certain) {
  if (chosen.empty()) return std::nullopt;
  if (expected.type != QuestionType::multiple) {
    if (chosen.size() > 1) return std::nullopt;
    return Reading{expected.options[*chosen.begin()].id, certain, {}};
  }
  const bool exclusive = std::any_of(chosen.begin(), chosen.end(),
                                     [&](std::size_t option) { return is_exclusive(expected, option); });
  if (exclusive && chosen.size() > 1) return std::nullopt;
  core::Options ids;
  for (const std::size_t option : chosen) ids.push_back(expected.options[option].id);
  return Reading{std::move(ids), certain, {}};
}

Chosen all_options(const Expected& expected) {
  Chosen chosen;
  for (std::size_t i = 0; i < expected.options.size(); ++i) {
    if (!is_exclusive(expected, i)) chosen.insert(i);
  }
  return chosen;
}

/// The option numbers (from 1) in "3" or "1,3"; nothing when it is not a list of numbers.
std::optional<std::vector<std::size_t>> digits(std::string_view word) {
  std::vector<std::size_t> numbers;
  while (!word.empty()) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{}) return std::nullopt;
    numbers.push_back(number);
    word.remove_prefix(static_cast<std::size_t>(end - word.data()));
    if (!word.empty()) word.remove_prefix(1);
  }
  return numbers;
}

/// The option numbers that one word stands for; "laatste" is the last real option.
std::optional<std::vector<std::size_t>> numbers_of(const Lexicon& lexicon, const Expected& expected,
                                                   const std::string& word) {
  if (text::is_number(word)) return digits(word);
  if (const auto real = all_options(expected); word == "laatste" && !real.empty()) return std::vector{*real.rbegin() + 1};
  if (const auto number = spelled_number(lexicon, word)) return std::vector{static_cast<std::size_t>(*number)};
  if (const auto rank = spelled_ordinal(lexicon, word)) return std::vector{static_cast<std::size_t>(*rank)};
  return std::nullopt;
}

struct Numbers {
  Chosen chosen;        ///< indices of options
  bool only = true;     ///< nothing else was said
  bool exist = true;    ///< all of them are options
};

/// The options named by number. "een" is mostly an article, and counts only when it stands alone.
Numbers option_numbers(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  static const Words rank_endings{"e", "de", "ste"};
  Numbers result;
  for (const auto& word : sentence.words) {
    const bool article = word == "een" && sentence.words.size() > 1;
    const auto numbers = article ? std::nullopt : numbers_of(lexicon, expected, word);
    if (!numbers) {
      const bool joins = has(lexicon.connectives, word) || has(lexicon.polite, word) || has(lexicon.articles, word) ||
                         has(rank_endings, word) || word == "of" || article;
      result.only = result.only && joins;
      continue;
    }
    for (const std::size_t number : *numbers) {
      if (number < 1 || number > expected.options.size()) {
        result.exist = false;
      } else {
        result.chosen.insert(number - 1);
      }
    }
  }
  return result;
}

/// The words that say nothing about which option is meant are left out of the count.
std::size_t words_around(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& mentions) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto& word = sentence.words[at];
    const bool named = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return std::find(mention.places.begin(), mention.places.end(), at) != mention.places.end();
    });
    const bool empty = has(lexicon.fillers, word) || has(lexicon.polite, word) || has(lexicon.connectives, word) ||
                       has(lexicon.self, word) || has(lexicon.negations, word) || has(lexicon.scope_ends, word) ||
                       has(lexicon.possessives, word);
    if (!named && !empty) ++count;
  }
  return count;
}

bool is_hedged(const Lexicon& lexicon, const Sentence& sentence) {
  return std::any_of(sentence.words.begin(), sentence.words.end(),
                     [&](const std::string& word) { return has(lexicon.hedges, word); });
}

/// A sentence about somebody else, at a question about oneself: "mijn collega heeft last van zijn rug".
bool is_about_somebody_else(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || !question->own || expected.role != core::Role::medewerker) return false;
  if (!contains_any(sentence.words, lexicon.others)) return false;
  return std::none_of(sentence.words.begin(), sentence.words.end(),
                      [&](const std::string& word) { return has(lexicon.self, word); });
}

/// Where what counts begins: after the last "nee wacht", "of nee", "bedoel" between two options.
std::size_t last_turn(const Lexicon& lexicon, const Sentence& sentence) {
  static const Words before{"eerst", "vroeger", "eerder"};
  bool was_different = false;
  std::size_t from = 0;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    was_different = was_different || has(before, sentence.words[at]);
    if (was_different && sentence.words[at] == "nu") from = at + 1;
    const std::size_t length = at == 0 ? 0 : longest_at(lexicon.turns, sentence.words, at);
    if (length > 0 && at + length < sentence.words.size()) from = at + length;
  }
  return from;
}

/// The mentions that make up the answer: not denied, no "geen" beside something else.
std::vector<Mention> affirmed(const Expected& expected, std::vector<Mention> mentions) {
  std::erase_if(mentions, [](const Mention& mention) { return mention.denied; });
  const bool real = std::any_of(mentions.begin(), mentions.end(),
                                [&](const Mention& mention) { return !is_exclusive(expected, mention.option); });
  if (real) {
    std::erase_if(mentions, [&](const Mention& mention) { return is_exclusive(expected, mention.option); });
  }
  return mentions;
}

Chosen options_of(const std::vector<Mention>& mentions) {
  Chosen chosen;
  for (const auto& mention : mentions) chosen.insert(mention.option);
  return chosen;
}

bool all_certain(const std::vector<Mention>& mentions) {
  return std::all_of(mentions.begin(), mentions.end(), [](const Mention& mention) { return mention.certain; });
}

/// How sure the mentions are, given what else is said.
bool are_sure(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& mentions) {
  if (!all_certain(mentions) || is_hedged(lexicon, sentence)) return false;
  const bool by_label = std::any_of(mentions.begin(), mentions.end(), [](const Mention& m) { return m.by_label; });
  return words_around(lexicon, sentence, mentions) <= (by_label ? most_words_around_label : most_words_around_phrase);
}

ChoiceReading suggesting(const Expected& expected, const Chosen& options, const char* finding) {
  ChoiceReading result{std::nullopt, finding, {}};
  for (const std::size_t option : options) result.suggestions.push_back(expected.options[option].id);
  return result;
}

/// Of several options for one answer: the one after a correction, the only sure one, or the one of most words.
ChoiceReading pick_one(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                       const std::vector<Mention>& mentions) {
  const Chosen named = options_of(mentions);
  const std::size_t turn = last_turn(lexicon, sentence);
  auto corrected = mentions;
  std::erase_if(corrected, [&](const Mention& mention) { return mention.places.front() < turn; });
  if (const Chosen last = options_of(corrected); turn > 0 && last.size() == 1) {
    return {reading(expected, last, all_certain(corrected)), "verbeterd", {}};
  }
  const Mention& first = mentions.front();
  if (first.places.front() == 0 && sentence.has_pause(first.places.back() + 1)) {
    return {reading(expected, {first.option}, first.by_label && first.certain), "voorop", {}};
  }
  auto sure = mentions;
  std::erase_if(sure, [](const Mention& mention) { return !mention.certain; });
  if (const Chosen only = options_of(sure); only.size() == 1) return {reading(expected, only, false), "zekerste", {}};
  const auto longest = std::max_element(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return a.places.size() < b.places.size();
  });
  const bool unique = std::all_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.option == longest->option || mention.places.size() < longest->places.size();
  });
  if (unique) return {reading(expected, {longest->option}, false), "langste", {}};
  return suggesting(expected, named, "meer-dan-een");
}

ChoiceReading by_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (is_about_somebody_else(lexicon, expected, sentence)) return {std::nullopt, "over-een-ander", {}};
  const auto all = find_mentions(lexicon, expected, sentence);
  const auto mentions = affirmed(expected, all);
  if (mentions.empty()) return {std::nullopt, all.empty() ? "niets-genoemd" : "alles-ontkend", {}};
  const Chosen chosen = options_of(mentions);
  if (contains_any(sentence.words, lexicon.past)) return suggesting(expected, chosen, "voorbij");
  if (expected.type != QuestionType::multiple && chosen.size() > 1) {
    return pick_one(lexicon, expected, sentence, mentions);
  }
  return {reading(expected, chosen, are_sure(lexicon, sentence, mentions)), "genoemd", {}};
}

/// "alles", "allebei", "alles behalve lawaai".
std::optional<Reading> all_but(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (expected.type != QuestionType::multiple) return std::nullopt;
  const std::size_t all = longest_at(lexicon.all, sentence.words, 0);
  if (all == 0) return std::nullopt;
  Chosen chosen = all_options(expected);
  std::size_t at = all;
  while (at < sentence.words.size() && longest_at(lexicon.except, sentence.words, at) == 0) ++at;
  if (at == sentence.words.size()) {
    const auto rest = sentence.part(all, sentence.words.size());
    const bool alone = find_mentions(lexicon, expected, rest).empty() && words_around(lexicon, rest, {}) == 0;
    return alone ? reading(expected, chosen, true) : std::nullopt;
  }
  const auto rest = sentence.part(at + longest_at(lexicon.except, sentence.words, at), sentence.words.size());
  Chosen left_out = options_of(find_mentions(lexicon, expected, rest));
  const auto numbers = option_numbers(lexicon, expected, rest);
  if (left_out.empty() && numbers.only && numbers.exist) left_out = numbers.chosen;
  if (left_out.empty()) return std::nullopt;
  for (const std::size_t option : left_out) chosen.erase(option);
  return reading(expected, chosen, true);
}

/// "niets", "geen van die", "nee hoor": for a list they are "geen"; at a choice that has "geen" a nee is, the rest needs
/// a yes.
std::optional<Reading> none(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (!offers(expected, core::none_id)) return std::nullopt;
  const std::size_t opening = longest_at(lexicon.none, sentence.words, 0);
  if (opening == 0) return std::nullopt;
  for (std::size_t at = opening; at < sentence.words.size();) {
    const std::size_t length = longest_at(lexicon.none, sentence.words, at);
    const bool empty = has(lexicon.polite, sentence.words[at]) || has(lexicon.fillers, sentence.words[at]);
    if (length == 0 && !empty) return std::nullopt;
    at += std::max<std::size_t>(length, 1);
  }
  if (expected.type == QuestionType::multiple) return Reading{core::Options{std::string{core::none_id}}, true, {}};
  return Reading{std::string{core::none_id}, sentence.words.front() == "nee", {}};
}

std::optional<ChoiceReading> unknown(const Expected& expected, bool said) {
  if (!said || !offers(expected, core::unknown_id)) return std::nullopt;
  return ChoiceReading{Reading{unknown_value(expected.type), true, {}}, "weet-niet", {}};
}

/// True when a phrase that names an option begins the sentence: "geen tijd" is not "geen".
bool begins_with_mention(const std::vector<Mention>& mentions) {
  return !mentions.empty() && mentions.front().places.front() == 0;
}

/// What holds for every list of options, before words inside the sentence are looked at.
std::optional<ChoiceReading> whole_answer(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (expected.options.empty()) return std::nullopt;
  if (const auto option = named_option(expected, sentence.words)) {
    return ChoiceReading{reading(expected, {*option}, true), "hele-naam", {}};
  }
  const auto numbers = option_numbers(lexicon, expected, sentence);
  if (numbers.only && numbers.exist && !numbers.chosen.empty()) {
    return ChoiceReading{reading(expected, numbers.chosen, true), "nummer", {}};
  }
  return unknown(expected, is_unknown(lexicon, sentence));
}

struct Meaning {
  std::string value;
  bool certain = true;
  bool whole = false;  ///< nothing else was said
};

/// What the question's own phrases say; a denied one says the reverse, to be confirmed.
std::optional<Meaning> by_phrases(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  std::optional<Meaning> found;
  auto mentions = find_mentions(lexicon, expected, sentence);
  std::erase_if(mentions, [](const Mention& mention) { return mention.by_label; });
  for (const auto& mention : mentions) {
    Meaning here{expected.options[mention.option].id, mention.certain, false};
    if (mention.denied) {
      if (here.value != "ja" && here.value != "nee") continue;
      here = {here.value == "ja" ? "nee" : "ja", false, false};
    }
    if (found && found->value != here.value) {
      const bool surer = here.certain && !found->certain;
      const bool both = here.certain == found->certain;
      if (both) return Meaning{"deels", false, false};
      if (surer) found = Meaning{here.value, false, false};
      continue;
    }
    found = Meaning{here.value, here.certain || (found && found->certain), false};
  }
  if (found) found->whole = words_around(lexicon, sentence, mentions) == 0;
  return found;
}

/// "Valt mee" is a yes or a no by what was asked; where that is not clear, it is no answer.
std::optional<ChoiceReading> not_too_bad(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (!contains_any(sentence.words, lexicon.not_too_bad)) return std::nullopt;
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || question->not_too_bad.empty()) {
    return ChoiceReading{std::nullopt, "valt-mee-onduidelijk", {}};
  }
  return ChoiceReading{Reading{question->not_too_bad, true, {}}, "valt-mee", {}};
}

}  // namespace

ChoiceReading read_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const Sentence plain = without_polite(lexicon, sentence);
  if (auto found = whole_answer(lexicon, expected, plain)) return *found;
  if (!begins_with_mention(find_mentions(lexicon, expected, plain))) {
    if (auto found = all_but(lexicon, expected, plain)) return {std::move(found), "alles", {}};
    if (auto found = none(lexicon, expected, plain)) return {std::move(found), "geen", {}};
  }
  auto named = by_mentions(lexicon, expected, sentence);
  if (named.reading) return named;
  if (auto found = unknown(expected, says_unknown(lexicon, sentence))) return *found;
  return named;
}

ChoiceReading read_graded_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (auto found = whole_answer(lexicon, expected, sentence)) return *found;
  const Sentence plain = without_polite(lexicon, sentence);
  if (auto found = whole_answer(lexicon, expected, plain)) return *found;
  if (auto found = not_too_bad(lexicon, expected, plain)) return *found;
  const auto phrase = by_phrases(lexicon, expected, sentence);
  if (phrase && phrase->whole && phrase->certain && offers(expected, phrase->value)) {
    return {Reading{phrase->value, !is_hedged(lexicon, plain), {}}, "zegswijze", {}};
  }
  auto grade = read_grade(lexicon, sentence);
  if (grade && !offers(expected, std::get<std::string>(grade->value))) grade.reset();
  if (!phrase || !offers(expected, phrase->value)) {
    const char* finding = grade ? "ja-of-nee" : "niets-genoemd";
    return {std::move(grade), finding, {}};
  }
  const bool hedged = is_hedged(lexicon, plain);
  if (!grade) return {Reading{phrase->value, phrase->certain && !hedged, {}}, "zegswijze", {}};
  const auto& said = std::get<std::string>(grade->value);
  if (said == phrase->value) return {Reading{said, grade->certain || phrase->certain, {}}, "ja-of-nee", {}};
  if (grade->certain) return {Reading{said, !phrase->certain, {}}, "ja-of-nee", {}};
  return {Reading{phrase->value, false, {}}, "zegswijze", {}};
}

core::Value unknown_value(QuestionType type) {
  if (type == QuestionType::multiple) return core::Options{std::string{core::unknown_id}};
  return std::string{core::unknown_id};
}

bool offers(const Expected& expected, std::string_view option) {
  return std::any_of(expected.options.begin(), expected.options.end(),
                     [&](const content::OptionText& candidate) { return candidate.id == option; });
}

}  // namespace inzetwijzer::language
