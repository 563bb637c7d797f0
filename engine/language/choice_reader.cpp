#include "language/choice_reader.hpp"

#include <algorithm>
#include <span>

#include "language/choice_parts.hpp"
#include "language/clauses.hpp"
#include "language/mentions.hpp"
#include "language/negation.hpp"
#include "language/number_words.hpp"
#include "language/option_numbers.hpp"
#include "language/other_words.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

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

ChoiceReading suggesting(const Expected& expected, const Chosen& options, const char* finding) {
  ChoiceReading result{std::nullopt, finding, {}};
  for (const std::size_t option : options) result.suggestions.push_back(expected.options[option].id);
  return result;
}

bool all_certain(const std::vector<Mention>& mentions) {
  return std::all_of(mentions.begin(), mentions.end(), [](const Mention& mention) { return mention.certain; });
}

/// The mentions that begin at or after a word.
std::vector<Mention> from_word(std::vector<Mention> mentions, std::size_t word) {
  std::erase_if(mentions, [&](const Mention& mention) { return mention.places.front() < word; });
  return mentions;
}

/// The index after the last "maar", "toch" or "eigenlijk" with words after it; 0 when there is none.
std::size_t after_turn(const Lexicon& lexicon, const Sentence& sentence) {
  std::size_t from = 0;
  for (std::size_t at = 1; at < sentence.words.size(); ++at) {
    const std::size_t length = longest_at(lexicon.turns, sentence.words, at);
    if (length > 0 && at + length < sentence.words.size()) from = at + length;
  }
  return from;
}

/// Of several options for one answer: the one after a correction, the one that opens, the only sure one, the one after
/// a turn, or the one of most words.
ChoiceReading pick_one(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                       const std::vector<Mention>& mentions) {
  const auto corrected = from_word(mentions, after_correction(lexicon, sentence));
  if (const Chosen last = options_of(corrected); last.size() == 1 && corrected.size() < mentions.size()) {
    return {reading(expected, last, all_certain(corrected)), "verbeterd", {}};
  }
  const Mention& first = mentions.front();
  const std::size_t after = first.places.back() + 1;
  if (first.places.front() == 0 && sentence.has_pause(after)) {
    return {reading(expected, {first.option}, first.by_label && first.certain), "voorop", {}};
  }
  if (first.places.front() == 0 && first.certain && after < sentence.words.size() && sentence.words[after] == "maar") {
    return {reading(expected, {first.option}, false), "voorop", {}};
  }
  auto sure = mentions;
  std::erase_if(sure, [](const Mention& mention) { return !mention.certain; });
  if (const Chosen only = options_of(sure); only.size() == 1) return {reading(expected, only, false), "zekerste", {}};
  if (const Chosen last = options_of(from_word(mentions, after_turn(lexicon, sentence))); last.size() == 1) {
    return {reading(expected, last, false), "na-wending", {}};
  }
  const auto longest = std::max_element(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return a.places.size() < b.places.size();
  });
  const bool unique = std::all_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.option == longest->option || mention.places.size() < longest->places.size();
  });
  if (unique) return {reading(expected, {longest->option}, false), "langste", {}};
  return suggesting(expected, options_of(mentions), "meer-dan-een");
}

/// At a single choice: other words point to another option than the one that is named.
bool points_elsewhere(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                      const std::vector<Mention>& named) {
  if (expected.type == QuestionType::multiple) return false;
  const Chosen chosen = options_of(named);
  const auto is_named = [&](std::size_t place) {
    return std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
      return std::find(mention.places.begin(), mention.places.end(), place) != mention.places.end();
    });
  };
  const auto hints = find_hints(lexicon, expected, sentence);
  return std::any_of(hints.begin(), hints.end(), [&](const Mention& hint) {
    return !hint.denied && !chosen.contains(hint.option) && std::none_of(hint.places.begin(), hint.places.end(), is_named);
  });
}

/// "wil hier blijven, maar graag meer variatie": the first may only be granted.
bool grants_something(const Sentence& sentence, const std::vector<Mention>& mentions) {
  const std::size_t first = mentions.front().places.back();
  const std::size_t last = mentions.back().places.front();
  const auto from = sentence.words.begin();
  return first < last && std::find(from + static_cast<std::ptrdiff_t>(first), from + static_cast<std::ptrdiff_t>(last), "maar") !=
                             from + static_cast<std::ptrdiff_t>(last);
}

/// What the mentions come to; a list and a single choice alike.
ChoiceReading of_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                          const std::vector<Mention>& all) {
  const auto [mentions, sure, about_others] = counted(lexicon, expected, sentence, affirmed(expected, all));
  if (about_others) return {std::nullopt, "over-een-ander", {}};
  if (mentions.empty()) return {std::nullopt, all.empty() ? "niets-genoemd" : "alles-ontkend", {}};
  const Chosen chosen = options_of(mentions);
  if (contains_any(sentence.words, lexicon.past)) return suggesting(expected, chosen, "voorbij");
  if (expected.type != QuestionType::multiple && chosen.size() > 1) {
    return pick_one(lexicon, expected, sentence, mentions);
  }
  const bool certain = sure && all_certain(mentions) && !grants_something(sentence, mentions) && leave_no_doubt(lexicon, expected, sentence, all) &&
                       !points_elsewhere(lexicon, expected, sentence, mentions);
  return {reading(expected, chosen, certain), "genoemd", {}};
}

ChoiceReading by_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  auto mentions = find_mentions(lexicon, expected, sentence);
  if (expected.type == QuestionType::multiple && !affirmed(expected, mentions).empty()) {
    mentions = with_hints(lexicon, sentence, std::move(mentions), find_hints(lexicon, expected, sentence));
  }
  return of_mentions(lexicon, expected, sentence, mentions);
}

/// The index after "alles", "echt alles" or "alle vijf", where five is how many there are; 0 when it does not open so.
std::size_t opening_all(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  std::size_t at = 0;
  while (at < sentence.words.size() && has(lexicon.fillers, sentence.words[at]) &&
         longest_at(lexicon.all, sentence.words, at) == 0) {
    if (has(lexicon.negations, sentence.words[at])) return 0;  // "ik krijg nooit alles af"
    ++at;
  }
  const std::size_t length = longest_at(lexicon.all, sentence.words, at);
  if (length == 0) return 0;
  at += length;
  const auto count = at < sentence.words.size() ? spelled_number(lexicon, sentence.words[at]) : std::nullopt;
  return count && static_cast<std::size_t>(*count) == real_options(expected).size() ? at + 1 : at;
}

/// "alles", "allebei", "alles behalve lawaai".
std::optional<Reading> all_but(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (expected.type != QuestionType::multiple) return std::nullopt;
  const std::size_t all = opening_all(lexicon, expected, sentence);
  if (all == 0) return std::nullopt;
  Chosen chosen = real_options(expected);
  std::size_t at = all;
  while (at < sentence.words.size() && longest_at(lexicon.except, sentence.words, at) == 0) ++at;
  if (at == sentence.words.size()) {
    const auto rest = sentence.part(all, sentence.words.size());
    const bool alone = find_mentions(lexicon, expected, rest).empty() && other_words(lexicon, rest, {}) == 0;
    return alone ? reading(expected, chosen, true) : std::nullopt;
  }
  const auto rest = sentence.part(at + longest_at(lexicon.except, sentence.words, at), sentence.words.size());
  Chosen left_out = options_of(find_mentions(lexicon, expected, rest));
  const auto numbers = option_numbers(lexicon, expected, rest);
  if (left_out.empty() && numbers.only && numbers.exist) left_out = numbers.chosen;
  if (left_out.empty()) return std::nullopt;
  const auto between = sentence.part(all, at).words;
  const bool praised = std::any_of(between.begin(), between.end(),
                                   [&](const std::string& word) { return has(lexicon.present, word); });
  if (expected.names_lacks && praised) return reading(expected, left_out, true);
  for (const std::size_t option : left_out) chosen.erase(option);
  const bool limited = other_words(lexicon, sentence.part(all, at), {}) > 0;  // "alles wat lichamelijk is behalve zitten"
  return reading(expected, chosen, !limited);
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

/// True when a phrase that names a real option begins the sentence: "geen tijd" is not "geen".
bool begins_with_mention(const Expected& expected, const std::vector<Mention>& mentions) {
  return !mentions.empty() && mentions.front().places.front() == 0 && !is_exclusive(expected, mentions.front().option);
}

}  // namespace

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

std::optional<Reading> by_part(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                               const ReadWhole& read_whole) {
  const auto parts = parts_between_pauses(sentence);
  if (parts.size() < 2) return std::nullopt;
  const auto names_nothing = [&](const Sentence& part) {
    const auto mentions = find_mentions(lexicon, expected, part);
    return std::all_of(mentions.begin(), mentions.end(),
                       [&](const Mention& mention) { return is_exclusive(expected, mention.option); });
  };
  for (const bool opens : {true, false}) {
    auto found = read_whole(without_polite(lexicon, opens ? parts.front() : parts.back()));
    const auto rest = opens ? std::span{parts}.subspan(1) : std::span{parts}.first(parts.size() - 1);
    const auto agrees = [&](const Sentence& part) {
      const auto other = read_whole(without_polite(lexicon, part));
      return names_nothing(part) && (!other || other->value == found->value);
    };
    if (!found || !std::all_of(rest.begin(), rest.end(), agrees)) continue;
    std::size_t others = 0;
    for (const auto& part : rest) others += other_words(lexicon, part, {});
    found->certain = found->certain && opens && others <= few_other_words;
    return found;
  }
  return std::nullopt;
}

ChoiceReading read_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const Sentence plain = without_polite(lexicon, sentence);
  if (auto found = whole_answer(lexicon, expected, plain)) return *found;
  if (!begins_with_mention(expected, find_mentions(lexicon, expected, plain))) {
    if (auto found = all_but(lexicon, expected, plain)) return {std::move(found), "alles", {}};
    if (auto found = none(lexicon, expected, plain)) return {std::move(found), "geen", {}};
  }
  auto part = by_part(lexicon, expected, sentence, [&](const Sentence& words) -> std::optional<Reading> {
    if (auto found = unknown(expected, is_unknown(lexicon, words))) return found->reading;
    if (auto found = all_but(lexicon, expected, words)) return found;
    return none(lexicon, expected, words);
  });
  if (part) return {std::move(part), "deel", {}};
  auto named = by_mentions(lexicon, expected, sentence);
  if (named.reading) return named;
  if (auto found = unknown(expected, says_unknown(lexicon, sentence))) return *found;
  return named;
}

ChoiceReading read_hints(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  auto hinted = of_mentions(lexicon, expected, sentence, find_hints(lexicon, expected, sentence));
  if (hinted.reading) hinted.finding = "aanwijzing";
  if (!hinted.reading && contains_unknown(lexicon, sentence) && offers(expected, core::unknown_id)) {
    return {Reading{unknown_value(expected.type), false, {}}, "weet-niet", {}};
  }
  return hinted;
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
