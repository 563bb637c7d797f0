#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "language/lexicon.hpp"

namespace inzetwijzer::language {

/// The number that folded letters spell, glued together ("driehonderdtweeenveertig"): 0..999,999.
std::optional<std::int64_t> spelled_number(const Lexicon& lexicon, std::string_view letters);

/// The rank that folded letters spell ("eenentwintigste"): 1..999,999.
std::optional<std::int64_t> spelled_ordinal(const Lexicon& lexicon, std::string_view letters);

/// The number and a half that folded letters spell ("tweeenhalf", "drieeneenhalve").
std::optional<double> spelled_half(const Lexicon& lexicon, std::string_view letters);

struct SpelledNumber {
  std::int64_t value = 0;
  std::size_t words = 0;  ///< how many words it took
};

/// The longest number spelt from word `at` on, glued or in parts ("vijf en twintig", "honderd twintig"), that does
/// not run on over a pause; nothing when none begins there.
std::optional<SpelledNumber> spelled_number_at(const Lexicon& lexicon, const Words& words,
                                               const std::vector<bool>& pauses, std::size_t at);

}  // namespace inzetwijzer::language
