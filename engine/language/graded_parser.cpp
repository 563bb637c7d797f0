#include <algorithm>

#include "language/parsers.hpp"

namespace inzetwijzer::language {
namespace {

constexpr const char* yes_id = "ja";
constexpr const char* no_id = "nee";
constexpr const char* partly_id = "deels";

std::optional<Reading> offered(const Expected& expected, std::string_view id, bool certain) {
  if (!offers(expected, id)) return std::nullopt;
  return Reading{std::string{id}, certain};
}

std::optional<Reading> plain_grade(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  if (is_one_of(words, lexicon.unknown)) return offered(expected, core::unknown_id, true);
  if (is_one_of(words, lexicon.partly)) return offered(expected, partly_id, true);
  if (is_one_of(words, lexicon.no)) return offered(expected, no_id, true);
  if (is_one_of(words, lexicon.yes)) return offered(expected, yes_id, true);
  return std::nullopt;
}

std::size_t longest_opening(const std::vector<Words>& phrases, const Words& words) {
  std::size_t longest = 0;
  for (const auto& phrase : phrases) {
    if (text::starts_at(words, 0, phrase)) longest = std::max(longest, phrase.size());
  }
  return longest;
}

bool hedged(const Lexicon& lexicon, const Words& words, std::size_t from, bool denying) {
  return std::any_of(
      words.begin() + static_cast<std::ptrdiff_t>(from), words.end(), [&](const std::string& word) {
        if (denying && has(lexicon.negations, word)) return false;
        return word == yes_id || word == no_id || has(lexicon.hedges, word) || has(lexicon.negations, word);
      });
}

/// A sentence that opens with a yes, a no or a partly: sure when nothing after it takes that back.
std::optional<Reading> opening_grade(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  const std::size_t partly = longest_opening(lexicon.partly, words);
  const std::size_t no = longest_opening(lexicon.no, words);
  const std::size_t yes = longest_opening(lexicon.yes, words);
  const std::size_t longest = std::max({partly, no, yes});
  if (longest == 0) return std::nullopt;
  const bool denying = no == longest;
  const bool certain = !hedged(lexicon, words, longest, denying);
  if (partly == longest) return offered(expected, partly_id, certain);
  return offered(expected, denying ? no_id : yes_id, certain);
}

}  // namespace

std::optional<Reading> parse_graded(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  const Words plain = without_polite(lexicon, words);
  if (auto found = plain_grade(lexicon, expected, words)) return found;
  if (auto found = plain_grade(lexicon, expected, plain)) return found;
  if (const auto numbers = option_numbers(lexicon, plain); !numbers.empty()) {
    return parse_choice(lexicon, expected, words);
  }
  if (auto found = opening_grade(lexicon, expected, plain)) return found;
  if (contains_any(plain, lexicon.unknown)) return offered(expected, core::unknown_id, false);
  return parse_choice(lexicon, expected, words);
}

}  // namespace inzetwijzer::language
