#include <algorithm>
#include <span>

#include "language/choice_parts.hpp"
#include "language/clauses.hpp"
#include "language/number_words.hpp"
#include "language/other_words.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

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

/// The index after "niks" or, with empty words before it, "niks van dat alles"; 0 when it does not open so.
std::size_t opening_none(const Lexicon& lexicon, const Sentence& sentence) {
  constexpr std::size_t most_words_before = 4;
  std::size_t end = 0;
  for (std::size_t at = 0; at < sentence.words.size() && at <= most_words_before; ++at) {
    const std::size_t length = longest_at(lexicon.none, sentence.words, at);
    constexpr std::size_t few = 2;
    const bool stands_last = at <= few && at + length == sentence.words.size();  // "bij ons niet"
    if (length > 1 || (length > 0 && (at == 0 || stands_last))) end = std::max(end, at + length);
    const auto& word = sentence.words[at];
    if (!has(lexicon.fillers, word) && !has(lexicon.polite, word) && !has(lexicon.self, word)) break;
  }
  return end;
}

/// "geen" or "weet-niet".
bool stands_alone(const Expected& expected, const Reading& reading) {
  const bool list = expected.type == QuestionType::multiple;
  const auto is = [&](std::string_view id) {
    return reading.value == (list ? core::Value{core::Options{std::string{id}}} : core::Value{std::string{id}});
  };
  return is(core::none_id) || is(core::unknown_id);
}

}  // namespace

std::optional<Reading> reading_of(const Expected& expected, const Chosen& chosen, bool certain) {
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

ChoiceReading suggesting(const Expected& expected, const Chosen& options, const char* finding) {
  ChoiceReading result{std::nullopt, finding, {}};
  for (const std::size_t option : options) result.suggestions.push_back(expected.options[option].id);
  return result;
}

Chosen options_of(const std::vector<Mention>& mentions) {
  Chosen chosen;
  for (const auto& mention : mentions) chosen.insert(mention.option);
  return chosen;
}

bool all_certain(const std::vector<Mention>& mentions) {
  return std::all_of(mentions.begin(), mentions.end(), [](const Mention& mention) { return mention.certain; });
}

std::vector<Mention> from_word(std::vector<Mention> mentions, std::size_t word) {
  std::erase_if(mentions, [&](const Mention& mention) { return mention.places.front() < word; });
  return mentions;
}

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
    return alone ? reading_of(expected, chosen, true) : std::nullopt;
  }
  const auto rest = sentence.part(at + longest_at(lexicon.except, sentence.words, at), sentence.words.size());
  Chosen left_out = options_of(find_mentions(lexicon, expected, rest));
  const auto numbers = option_numbers(lexicon, expected, rest);
  if (left_out.empty() && numbers.only && numbers.exist) left_out = numbers.chosen;
  if (left_out.empty()) return std::nullopt;
  const auto between = sentence.part(all, at).words;
  const bool praised = std::any_of(between.begin(), between.end(),
                                   [&](const std::string& word) { return has(lexicon.present, word); });
  if (expected.names_lacks && praised) return reading_of(expected, left_out, true);
  for (const std::size_t option : left_out) chosen.erase(option);
  const bool limited = other_words(lexicon, sentence.part(all, at), {}) > 0;  // "alles wat lichamelijk is behalve zitten"
  return reading_of(expected, chosen, !limited);
}

std::optional<Reading> none(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (!offers(expected, core::none_id)) return std::nullopt;
  const std::size_t opening = opening_none(lexicon, sentence);
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

std::optional<Reading> none_and_more(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const std::size_t opening = longest_at(lexicon.no, sentence.words, 0);
  if (expected.type != QuestionType::multiple || opening == 0 || sentence.words.front() != "nee") return std::nullopt;
  if (!offers(expected, core::none_id) || opening == sentence.words.size()) return std::nullopt;
  const auto rest = sentence.part(opening, sentence.words.size());
  const auto praises = [&](const std::string& word) { return has(lexicon.praise, word); };
  if (std::ranges::none_of(rest.words, praises) || !find_mentions(lexicon, expected, rest).empty()) return std::nullopt;
  return Reading{core::Options{std::string{core::none_id}}, false, {}};
}

std::optional<ChoiceReading> unknown(const Expected& expected, bool said) {
  if (!said || !offers(expected, core::unknown_id)) return std::nullopt;
  return ChoiceReading{Reading{unknown_value(expected.type), true, {}}, "weet-niet", {}};
}

std::optional<ChoiceReading> whole_answer(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (expected.options.empty()) return std::nullopt;
  if (const auto option = named_option(expected, sentence.words)) {
    return ChoiceReading{reading_of(expected, {*option}, true), "hele-naam", {}};
  }
  const auto numbers = option_numbers(lexicon, expected, sentence);
  if (numbers.only && numbers.exist && !numbers.chosen.empty()) {
    return ChoiceReading{reading_of(expected, numbers.chosen, true), "nummer", {}};
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
    const bool is_sure_of_it = found && !(found->value == unknown_value(expected.type));
    const auto agrees = [&](const Sentence& part) {
      if (is_sure_of_it && contains_unknown(lexicon, part)) return false;  // "nooit over gehad, geen idee wat hij wil"
      const auto other = read_whole(without_polite(lexicon, part));
      return !other || other->value == found->value;
    };
    if (!found || !std::all_of(rest.begin(), rest.end(), agrees)) continue;
    if (!std::all_of(rest.begin(), rest.end(), names_nothing)) {
      // "niks, vind het nog leuk" explains itself; "niks, alleen tillen" does not
      const bool turns = std::any_of(rest.begin(), rest.end(), [&](const Sentence& part) {
        return longest_at(lexicon.turns, part.words, 0) > 0 || has(lexicon.scope_ends, part.words.front());
      });
      if (!opens || turns || !stands_alone(expected, *found) || !names_nothing(parts.front())) continue;
      found->certain = false;
    }
    std::size_t others = 0;
    for (const auto& part : rest) others += other_words(lexicon, part, {});
    found->certain = found->certain && opens && others <= few_other_words;
    return found;
  }
  return std::nullopt;
}

}  // namespace inzetwijzer::language
