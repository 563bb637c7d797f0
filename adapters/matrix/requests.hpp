#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::matrix {

using content::Json;

/// A call of the client-server API, without the server's address and the token.
struct Request {
  std::string method;
  std::string path;  ///< with its query, encoded
  std::string body;  ///< JSON, but for an upload; empty for none
  std::string content_type = "application/json";
};

/// The text as a part of a path or a query.
std::string percent_encoded(std::string_view text);

Request log_in(std::string_view user, std::string_view password, std::string_view device);
Request who_am_i();
/// Only what the bot looks at; the answer has the `filter_id`.
Request make_filter(std::string_view user);
/// `since` is empty for the first.
Request sync(std::string_view filter, std::string_view since, std::chrono::milliseconds timeout);
/// A page of what happened, from one position to another, oldest first.
Request messages_between(std::string_view room, std::string_view from, std::string_view to);
/// A page of what this user sent, newest first; `from` is empty for the first.
Request messages_of(std::string_view room, std::string_view user, std::string_view from);
Request room_state(std::string_view room);

/// Sent again with the same `transaction` it is the same message.
Request send_message(std::string_view room, std::string_view transaction, const Json& content);
Request redact(std::string_view room, std::string_view event, std::string_view transaction);
Request read_receipt(std::string_view room, std::string_view event);
Request typing(std::string_view room, std::string_view user, bool on);
Request join(std::string_view room);
Request leave(std::string_view room);
Request forget(std::string_view room);
Request upload(std::string_view name, std::string_view media_type, std::string content);

}  // namespace inzetwijzer::adapters::matrix
