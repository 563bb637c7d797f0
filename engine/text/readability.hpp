#pragma once

#include <cstddef>
#include <string_view>

namespace inzetwijzer::text {

/// How a text reads, counted: a lint, not a certificate of any language level.
struct Readability {
  std::size_t sentences = 0;
  std::size_t words = 0;
  std::size_t syllables = 0;
  std::size_t longest = 0;  ///< words in the longest sentence

  [[nodiscard]] double words_per_sentence() const;  ///< 0 for an empty text

  /// Flesch-Douma: 206.835 - 0.93 x words per sentence - 77 x syllables per word. Higher is easier; 0 for an empty text.
  [[nodiscard]] double flesch_douma() const;
};

/// A sentence ends at . ! ? : or a line end; a syllable is a group of vowels, "ij" being one.
Readability measure(std::string_view text);

}  // namespace inzetwijzer::text
