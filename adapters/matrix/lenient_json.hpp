#pragma once

#include <optional>
#include <string_view>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::matrix {

using content::Json;

/// Deeper than this a value from a server is read as null. What an adapter reads is at most 8 deep.
inline constexpr std::size_t deepest_json = 24;

/// Reads JSON that holds what strangers wrote. One odd event must not make a whole response unreadable, or the bot would
/// never get past it: so bad UTF-8 and lone surrogates are replaced, numbers beyond a double become 0, too deep values
/// null, and the last of a key that stands twice counts. Nothing when the text is no JSON at all. Takes time linear in
/// the text.
std::optional<Json> read_lenient(std::string_view text);

/// The member with this name, or null when there is none or `object` is none.
const Json& member(const Json& object, std::string_view name);

/// The member as text when it is text, else empty.
std::string_view text_member(const Json& object, std::string_view name);

}  // namespace inzetwijzer::adapters::matrix
