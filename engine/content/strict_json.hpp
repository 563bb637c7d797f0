#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace inzetwijzer::content {

using Json = nlohmann::ordered_json;

inline constexpr int max_json_depth = 64;

enum class JsonProblem { syntax, duplicate_key, invalid_utf8, byte_order_mark, too_deep };

/// Why a text is not acceptable JSON.
struct JsonError {
  JsonProblem problem = JsonProblem::syntax;
  int line = 0;        ///< from 1
  std::string detail;  ///< the duplicate key, or the last thing read before a syntax error; may be empty
};

/// The message key of a problem: "json-fout.syntaxis" and so on; its argument is {detail}.
std::string message_key(JsonProblem problem);

/// What the bytes themselves are not allowed to be: a byte order mark in front, or invalid UTF-8.
std::optional<JsonError> encoding_problem(std::string_view text);

/// At most 60 bytes, cut between characters.
std::string shortened_detail(std::string text);

/// The line on which a value starts, and those of its elements or members in document order.
struct LineTree {
  int line = 0;
  std::vector<LineTree> children;
};

struct JsonDocument {
  Json value;
  LineTree lines;
};

/// Reads one JSON text. Stricter than nlohmann's reader: a key that stands twice in an object, invalid UTF-8,
/// a byte order mark, a lone surrogate and nesting deeper than `max_json_depth` are errors too. Members keep
/// their order. Takes time linear in the text, whatever the text.
tl::expected<JsonDocument, JsonError> parse_strict(std::string_view text);

}  // namespace inzetwijzer::content
