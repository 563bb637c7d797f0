#include "matrix/requests.hpp"

#include <utility>

namespace inzetwijzer::adapters::matrix {
namespace {

constexpr std::string_view client_path = "/_matrix/client/v3";
constexpr std::string_view page_size = "100";

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string in_room(std::string_view room, std::string_view rest) {
  return std::string{client_path}.append("/rooms/").append(percent_encoded(room)).append(rest);
}

Request get(std::string path) { return {"GET", std::move(path), {}}; }
Request post(std::string path, const Json& body) { return {"POST", std::move(path), dumped(body)}; }
Request put(std::string path, const Json& body) { return {"PUT", std::move(path), dumped(body)}; }

/// Events the bot has a use for, in rooms and at an invitation.
Json filter() {
  const Json state_types = Json::array({"m.room.create", "m.room.member", "m.room.encryption", "m.room.power_levels",
                                        "m.room.tombstone"});
  Json timeline_types = state_types;
  timeline_types.push_back("m.room.message");
  timeline_types.push_back("m.room.encrypted");
  const Json nothing{{"types", Json::array()}};
  constexpr int timeline_limit = 50;
  return {{"presence", nothing},
          {"account_data", nothing},
          {"room",
           {{"ephemeral", nothing},
            {"account_data", nothing},
            {"include_leave", false},
            {"state", {{"types", state_types}}},
            {"timeline", {{"types", std::move(timeline_types)}, {"limit", timeline_limit}}}}}};
}

}  // namespace

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  std::string encoded;
  for (const char letter : text) {
    if (plain.find(letter) != std::string_view::npos) {
      encoded += letter;
      continue;
    }
    const auto byte = static_cast<unsigned char>(letter);
    encoded += '%';
    encoded += hex[byte >> 4U];
    encoded += hex[byte & 0x0FU];
  }
  return encoded;
}

Request log_in(std::string_view user, std::string_view password, std::string_view device) {
  return post(std::string{client_path} + "/login", {{"type", "m.login.password"},
                                               {"identifier", {{"type", "m.id.user"}, {"user", user}}},
                                               {"password", password},
                                               {"device_id", device},
                                               {"initial_device_display_name", "Inzetwijzer"}});
}

Request who_am_i() { return get(std::string{client_path} + "/account/whoami"); }

Request make_filter(std::string_view user) {
  return post(std::string{client_path}.append("/user/").append(percent_encoded(user)).append("/filter"), filter());
}

Request sync(std::string_view filter_id, std::string_view since, std::chrono::milliseconds timeout) {
  std::string path{client_path};
  path.append("/sync?set_presence=offline&filter=").append(percent_encoded(filter_id));
  path.append("&timeout=").append(std::to_string(timeout.count()));
  if (!since.empty()) path.append("&since=").append(percent_encoded(since));
  return get(std::move(path));
}

Request messages_between(std::string_view room, std::string_view from, std::string_view to) {
  std::string path = in_room(room, "/messages?dir=f&limit=");
  path.append(page_size).append("&from=").append(percent_encoded(from)).append("&to=").append(percent_encoded(to));
  return get(std::move(path));
}

Request messages_of(std::string_view room, std::string_view user, std::string_view from) {
  const Json only{{"senders", Json::array({user})}, {"types", Json::array({"m.room.message"})}};
  std::string path = in_room(room, "/messages?dir=b&limit=");
  path.append(page_size).append("&filter=").append(percent_encoded(dumped(only)));
  if (!from.empty()) path.append("&from=").append(percent_encoded(from));
  return get(std::move(path));
}

Request room_state(std::string_view room) { return get(in_room(room, "/state")); }

Request send_message(std::string_view room, std::string_view transaction, const Json& content) {
  return put(in_room(room, std::string{"/send/m.room.message/"}.append(percent_encoded(transaction))), content);
}

Request redact(std::string_view room, std::string_view event, std::string_view transaction) {
  std::string rest{"/redact/"};
  rest.append(percent_encoded(event)).append("/").append(percent_encoded(transaction));
  return put(in_room(room, rest), Json::object());
}

Request read_receipt(std::string_view room, std::string_view event) {
  return post(in_room(room, std::string{"/receipt/m.read/"}.append(percent_encoded(event))), Json::object());
}

Request typing(std::string_view room, std::string_view user, bool on) {
  constexpr int shown_for = 20'000;
  Json body{{"typing", on}};
  if (on) body["timeout"] = shown_for;
  return put(in_room(room, std::string{"/typing/"}.append(percent_encoded(user))), body);
}

Request join(std::string_view room) { return post(in_room(room, "/join"), Json::object()); }
Request leave(std::string_view room) { return post(in_room(room, "/leave"), Json::object()); }
Request forget(std::string_view room) { return post(in_room(room, "/forget"), Json::object()); }

Request upload(std::string_view name, std::string_view media_type, std::string content) {
  return {"POST", std::string{"/_matrix/media/v3/upload?filename="}.append(percent_encoded(name)), std::move(content),
          std::string{media_type}};
}

}  // namespace inzetwijzer::adapters::matrix
