#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inzetwijzer::text {

/// Of an utterance no more than this many code points is looked at.
inline constexpr std::size_t max_characters = 4000;

/// The text as it is kept: what is harmless of it (text/harmless.hpp), on one line, NFC, trimmed, at most max_characters
/// long.
std::string clean(std::string_view text);

using Words = std::vector<std::string>;

/// The words of a text for comparing: case and accents folded, punctuation left out, apostrophes closed up,
/// digits apart from letters. A number with a comma or dot stays one word ("4,5").
Words fold(std::string_view text);

/// True when `words` has `phrase` at `position`.
bool starts_at(const Words& words, std::size_t position, const Words& phrase);

/// True when `phrase` stands somewhere in `words`, on whole words. An empty phrase stands nowhere.
bool contains(const Words& words, const Words& phrase);

/// The words from `first` on, with one space between.
std::string join(const Words& words, std::size_t first = 0);

/// True for a word of digits, with or without one comma or dot.
bool is_number(std::string_view word);

}  // namespace inzetwijzer::text
