#pragma once

#include <string_view>

namespace inzetwijzer::adapters::matrix {

/// "@name:server", at most 255 bytes, without control characters and spaces.
bool is_user_id(std::string_view text);

/// "!opaque", with or without ":server".
bool is_room_id(std::string_view text);

/// "$opaque".
bool is_event_id(std::string_view text);

/// "example.org", "example.org:8448" or "[::1]:8448".
bool is_server_name(std::string_view text);

/// What stands after the first colon of a user id; empty when there is none.
std::string_view server_of(std::string_view user_id);

}  // namespace inzetwijzer::adapters::matrix
