#include <algorithm>
#include <set>

#include "language/parsers.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;
using Chosen = std::set<std::size_t>;

bool is_exclusive(const Expected& expected, std::size_t option) {
  const auto& id = expected.options[option].id;
  return id == core::none_id || id == core::unknown_id;
}

std::optional<Reading> reading(const Expected& expected, const Chosen& chosen, bool certain) {
  if (chosen.empty()) return std::nullopt;
  if (expected.type != QuestionType::multiple) {
    if (chosen.size() > 1) return std::nullopt;
    return Reading{expected.options[*chosen.begin()].id, certain};
  }
  const bool exclusive = std::any_of(chosen.begin(), chosen.end(),
                                     [&](std::size_t option) { return is_exclusive(expected, option); });
  if (exclusive && chosen.size() > 1) return std::nullopt;
  core::Options ids;
  for (const std::size_t option : chosen) ids.push_back(expected.options[option].id);
  return Reading{std::move(ids), certain};
}

std::optional<Reading> by_number(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  Chosen chosen;
  for (const std::size_t number : option_numbers(lexicon, words)) {
    if (number < 1 || number > expected.options.size()) return std::nullopt;
    chosen.insert(number - 1);
  }
  return reading(expected, chosen, true);
}

std::optional<Reading> without_content(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  if (offers(expected, core::unknown_id) && is_one_of(words, lexicon.unknown)) {
    return Reading{unknown_value(expected.type), true};
  }
  if (!offers(expected, core::none_id) || !is_one_of(words, lexicon.none)) return std::nullopt;
  if (expected.type == QuestionType::multiple) {
    return Reading{core::Options{std::string{core::none_id}}, true};
  }
  return Reading{std::string{core::none_id}, false};
}

/// The longest phrase at a position, or nullptr.
const OptionPhrase* phrase_at(const std::vector<OptionPhrase>& phrases, const Words& words, std::size_t at) {
  const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const OptionPhrase& phrase) {
    return text::starts_at(words, at, phrase.words);
  });
  return found == phrases.end() ? nullptr : &*found;
}

/// Options named one after the other with nothing but connectives between them.
Chosen listed(const Lexicon& lexicon, const std::vector<OptionPhrase>& phrases, const Words& words,
              std::size_t options) {
  Chosen chosen;
  for (std::size_t at = 0; at < words.size();) {
    if (const auto* phrase = phrase_at(phrases, words, at)) {
      chosen.insert(phrase->option);
      at += phrase->words.size();
      continue;
    }
    const auto numbers = option_numbers(lexicon, {words[at]});
    for (const std::size_t number : numbers) {
      if (number < 1 || number > options) return {};
      chosen.insert(number - 1);
    }
    if (numbers.empty() && !has(lexicon.connectives, words[at])) return {};
    ++at;
  }
  return chosen;
}

/// True when one of the two words before this position denies what follows.
bool is_denied(const Lexicon& lexicon, const Words& words, std::size_t at) {
  constexpr std::size_t reach = 2;
  for (std::size_t back = 1; back <= reach && back <= at; ++back) {
    if (has(lexicon.negations, words[at - back])) return true;
  }
  return false;
}

/// Options named somewhere in a longer sentence.
Chosen mentioned(const Lexicon& lexicon, const Expected& expected, const std::vector<OptionPhrase>& phrases,
                 const Words& words) {
  Chosen chosen;
  for (std::size_t at = 0; at < words.size();) {
    const auto* phrase = phrase_at(phrases, words, at);
    if (phrase == nullptr) {
      ++at;
      continue;
    }
    if (!is_exclusive(expected, phrase->option) && !is_denied(lexicon, words, at))
      chosen.insert(phrase->option);
    at += phrase->words.size();
  }
  return chosen;
}

}  // namespace

std::optional<Reading> parse_choice(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  const Words plain = without_polite(lexicon, words);
  const auto phrases = option_phrases(expected.options);
  if (const auto option = named_option(phrases, plain)) return reading(expected, {*option}, true);
  if (auto found = by_number(lexicon, expected, plain)) return found;
  if (auto found = without_content(lexicon, expected, plain)) return found;
  const Chosen list = listed(lexicon, phrases, plain, expected.options.size());
  if (!list.empty()) return reading(expected, list, true);
  return reading(expected, mentioned(lexicon, expected, phrases, plain), false);
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
