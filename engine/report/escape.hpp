#pragma once

#include <string>
#include <string_view>

namespace inzetwijzer::report {

/// For text and quoted attribute values of HTML and SVG. All of these first take out invisible and control characters and
/// make one line of the text.
std::string escape_html(std::string_view text);

/// For a piece of running Markdown text, also in a table: nothing in it is a mark, a link, HTML or the start of a block.
std::string escape_markdown(std::string_view text);

/// One quoted CSV cell that no spreadsheet takes for a formula.
std::string escape_csv(std::string_view text);

}  // namespace inzetwijzer::report
