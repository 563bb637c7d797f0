#include <algorithm>
#include <charconv>

#include "language/parsers.hpp"

namespace inzetwijzer::language {
namespace {

void add(std::vector<OptionPhrase>& phrases, std::string_view text, std::size_t option) {
  Words words = text::fold(text);
  if (!words.empty()) phrases.push_back({std::move(words), option});
}

/// Adds the numbers in "1" or "1,3"; false when it is not a list of numbers.
bool add_numbers(std::vector<std::size_t>& numbers, std::string_view word) {
  while (!word.empty()) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{}) return false;
    numbers.push_back(number);
    word.remove_prefix(static_cast<std::size_t>(end - word.data()));
    if (!word.empty()) word.remove_prefix(1);
  }
  return true;
}

bool add_number_word(const Lexicon& lexicon, std::vector<std::size_t>& numbers, const std::string& word) {
  if (const auto found = lexicon.numbers.find(word); found != lexicon.numbers.end()) {
    numbers.push_back(static_cast<std::size_t>(found->second));
    return true;
  }
  if (const auto found = lexicon.ordinals.find(word); found != lexicon.ordinals.end()) {
    numbers.push_back(static_cast<std::size_t>(found->second));
    return true;
  }
  return word == "de" || has(lexicon.connectives, word) || has(lexicon.polite, word);
}

}  // namespace

std::vector<OptionPhrase> option_phrases(const std::vector<content::OptionText>& options) {
  std::vector<OptionPhrase> phrases;
  for (std::size_t i = 0; i < options.size(); ++i) {
    add(phrases, options[i].label, i);
    add(phrases, options[i].id, i);
    for (const auto& synonym : options[i].synonyms) add(phrases, synonym, i);
  }
  std::stable_sort(phrases.begin(), phrases.end(), [](const OptionPhrase& a, const OptionPhrase& b) {
    return a.words.size() > b.words.size();
  });
  return phrases;
}

std::optional<std::size_t> named_option(const std::vector<OptionPhrase>& phrases, const Words& words) {
  std::optional<std::size_t> found;
  for (const auto& phrase : phrases) {
    if (phrase.words != words) continue;
    if (found && *found != phrase.option) return std::nullopt;
    found = phrase.option;
  }
  return found;
}

std::vector<std::size_t> option_numbers(const Lexicon& lexicon, const Words& words) {
  std::vector<std::size_t> numbers;
  for (const auto& word : words) {
    const bool fits = text::is_number(word) ? add_numbers(numbers, word) : add_number_word(lexicon, numbers, word);
    if (!fits) return {};
  }
  return numbers;
}

}  // namespace inzetwijzer::language
