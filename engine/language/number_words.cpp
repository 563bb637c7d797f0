#include "language/number_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace inzetwijzer::language {
namespace {

constexpr std::string_view hundred_word = "honderd";
constexpr std::string_view thousand_word = "duizend";
constexpr std::int64_t hundred = 100;
constexpr std::int64_t thousand = 1000;
constexpr std::size_t longest_spelling = 80;  ///< "zevenhonderdzevenenzeventigduizend..." and some to spare

std::optional<std::int64_t> below_hundred(const Lexicon& lexicon, std::string_view letters) {
  const auto found = lexicon.small_numbers.find(letters);
  if (found == lexicon.small_numbers.end()) return std::nullopt;
  return static_cast<std::int64_t>(found->second);
}

std::string_view without_and(std::string_view letters) {
  if (letters.starts_with("en")) letters.remove_prefix(2);
  return letters;
}

/// 1..9,999 without "duizend": "achthonderd", "elfhonderdtwintig".
std::optional<std::int64_t> hundreds(const Lexicon& lexicon, std::string_view letters) {
  const auto place = letters.find(hundred_word);
  if (place == std::string_view::npos) return below_hundred(lexicon, letters);
  const auto left = letters.substr(0, place);
  const auto right = letters.substr(place + hundred_word.size());
  const auto count = left.empty() ? std::optional<std::int64_t>{1} : below_hundred(lexicon, left);
  if (!count || *count == 0) return std::nullopt;
  if (right.empty()) return *count * hundred;
  auto rest = below_hundred(lexicon, right);
  if (!rest) rest = below_hundred(lexicon, without_and(right));
  if (!rest || *rest == 0) return std::nullopt;
  return *count * hundred + *rest;
}

}  // namespace

std::optional<std::int64_t> spelled_number(const Lexicon& lexicon, std::string_view letters) {
  if (letters.empty() || letters.size() > longest_spelling) return std::nullopt;
  const auto place = letters.find(thousand_word);
  if (place == std::string_view::npos) return hundreds(lexicon, letters);
  const auto left = letters.substr(0, place);
  const auto right = letters.substr(place + thousand_word.size());
  const auto count = left.empty() ? std::optional<std::int64_t>{1} : hundreds(lexicon, left);
  if (!count || *count == 0 || *count >= thousand) return std::nullopt;
  if (right.empty()) return *count * thousand;
  auto rest = hundreds(lexicon, right);
  if (!rest) rest = hundreds(lexicon, without_and(right));
  if (!rest || *rest == 0 || *rest >= thousand) return std::nullopt;
  return *count * thousand + *rest;
}

std::optional<std::int64_t> spelled_ordinal(const Lexicon& lexicon, std::string_view letters) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> irregular{
      {{"eerste", "een"}, {"derde", "drie"}, {"achtste", "acht"}}};
  for (const auto& [ordinal, cardinal] : irregular) {
    if (!letters.ends_with(ordinal)) continue;
    std::string spelled{letters.substr(0, letters.size() - ordinal.size())};
    spelled += cardinal;
    if (const auto number = spelled_number(lexicon, spelled)) return number;
  }
  for (const std::string_view ending : {"ste", "de"}) {
    if (!letters.ends_with(ending)) continue;
    const auto number = spelled_number(lexicon, letters.substr(0, letters.size() - ending.size()));
    if (number && *number > 0) return number;
  }
  return std::nullopt;
}

std::optional<double> spelled_half(const Lexicon& lexicon, std::string_view letters) {
  constexpr double half = 0.5;
  for (const std::string_view ending : {"eneenhalf", "eneenhalve", "enhalf", "enhalve"}) {
    if (!letters.ends_with(ending)) continue;
    const auto whole = spelled_number(lexicon, letters.substr(0, letters.size() - ending.size()));
    if (whole) return static_cast<double>(*whole) + half;
  }
  return std::nullopt;
}

std::optional<SpelledNumber> spelled_number_at(const Lexicon& lexicon, const Words& words,
                                               const std::vector<bool>& pauses, std::size_t at) {
  constexpr std::size_t most_words = 12;
  std::optional<SpelledNumber> longest;
  std::string letters;
  for (std::size_t i = at; i < words.size() && i < at + most_words; ++i) {
    if (i > at && i < pauses.size() && pauses[i]) break;
    if (text::is_number(words[i])) break;
    letters += words[i];
    if (letters.size() > longest_spelling) break;
    if (const auto value = spelled_number(lexicon, letters)) longest = SpelledNumber{*value, i - at + 1};
  }
  return longest;
}

}  // namespace inzetwijzer::language
