#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "language/lexicon.hpp"

namespace inzetwijzer::language {

/// An utterance as words. Words are folded as in text::fold, with chat spelling written out ("idd" → "inderdaad"),
/// drawn-out letters shortened ("jaaaa" → "ja") and numbers apart from what is glued to them ("3x" → "3" "x").
struct Sentence {
  Words words;
  std::vector<bool> pauses;  ///< for each word: a comma, full stop or line end stands before it
  bool asks = false;         ///< ends in a question mark
  bool negative = false;     ///< opens with a minus before a number

  [[nodiscard]] bool has_pause(std::size_t at) const { return at < pauses.size() && pauses[at]; }
  /// A part of the sentence, as a sentence.
  [[nodiscard]] Sentence part(std::size_t from, std::size_t to) const;
  /// Puts other words in place of `count` words at `at`.
  void replace(std::size_t at, std::size_t count, const Words& by);
};

/// Reads any bytes of any length; the first text::max_characters count.
Sentence read_sentence(const Lexicon& lexicon, std::string_view utterance);

/// Without the polite words at both ends; unchanged when nothing else is left.
Sentence without_polite(const Lexicon& lexicon, const Sentence& sentence);

}  // namespace inzetwijzer::language
