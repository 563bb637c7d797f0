#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inzetwijzer::adapters::slack {

/// Text as Slack wants it: what is harmless of it (text/harmless.hpp), with & < > as entities.
std::string escape(std::string_view text);

/// How long a text counts for Slack's limits: in UTF-16 units once escaped, so never too low however Slack
/// counts.
std::size_t escaped_width(std::string_view text);

/// The text, escaped, in pieces of at most `limit`, none of them blank. Broken between lines where that goes,
/// else between words, else anywhere; only white space at a break is left out.
std::vector<std::string> escaped_pieces(std::string_view text, std::size_t limit);

/// True when there is nothing in it to see.
bool is_blank(std::string_view text);

}  // namespace inzetwijzer::adapters::slack
