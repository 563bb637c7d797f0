#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inzetwijzer::adapters::terminal {

/// The text with nothing left in it that a terminal obeys or does not show: it becomes U+FFFD, as bytes that are no UTF-8
/// do; a tab becomes a space. Line ends stay.
std::string neutralise(std::string_view text);

/// Columns that one line of text takes on a terminal: wide characters count two, combining ones none.
int width(std::string_view text);

/// The text in lines of at most `columns` columns, broken where the writing system allows it; a longer word
/// is cut. Line ends in the text stay line ends. Trailing spaces are dropped. Never empty. `columns` is at
/// least 1.
std::vector<std::string> wrap(std::string_view text, int columns);

}  // namespace inzetwijzer::adapters::terminal
