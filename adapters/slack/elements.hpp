#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/strict_json.hpp"

/// The parts of Slack's Block Kit that we use. Every text in them is plain: nothing in it is read as markup.
namespace inzetwijzer::adapters::slack {

using content::Json;

/// A text object; the text is escaped already.
Json plain(std::string escaped);

Json section(std::string escaped);
Json actions(Json elements);

/// The text in one block as a heading when it is short enough, else in sections; none for a blank text.
std::vector<Json> heading_blocks(std::string_view text);
std::vector<Json> text_blocks(std::string_view text);

/// In letters of equal width, when that is possible without reading markup in it.
std::vector<Json> table_blocks(std::string_view text);

/// How much of `limits::message_text` a block takes.
std::size_t text_size(const Json& block);

}  // namespace inzetwijzer::adapters::slack
