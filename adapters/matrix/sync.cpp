#include "matrix/sync.hpp"

#include <algorithm>
#include <utility>

#include "matrix/identifiers.hpp"
#include "matrix/lenient_json.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

Json read(std::string_view response) {
  auto json = read_lenient(response);
  if (!json) throw UnreadableResponse{"the response is no JSON"};
  return std::move(*json);
}

std::optional<std::int64_t> count(const Json& summary, std::string_view name) {
  const Json& value = member(summary, name);
  if (!value.is_number_integer()) return std::nullopt;
  return std::max(value.get<std::int64_t>(), std::int64_t{0});
}

JoinedRoom parse_joined(const std::string& id, const Json& room, std::string_view own_user) {
  const Json& timeline = member(room, "timeline");
  const Json& limited = member(timeline, "limited");
  const Json& summary = member(room, "summary");
  return {id,
          limited.is_boolean() && limited.get<bool>(),
          std::string{text_member(timeline, "prev_batch")},
          parse_events(member(member(room, "state"), "events"), own_user),
          parse_events(member(timeline, "events"), own_user),
          count(summary, "m.joined_member_count"),
          count(summary, "m.invited_member_count")};
}

Invite parse_invite(const std::string& id, const Json& room, std::string_view own_user) {
  Invite invite{id, {}, false, false};
  for (const auto& event : parse_events(member(member(room, "invite_state"), "events"), own_user)) {
    if (std::holds_alternative<EncryptionEnabled>(event)) invite.is_encrypted = true;
    const auto* change = std::get_if<MembershipChange>(&event);
    if (change == nullptr || change->user != own_user || change->membership != Membership::invite) continue;
    invite.inviter = change->origin.sender;
    invite.is_direct = change->is_direct;
  }
  return invite;
}

/// Calls `use` for each room of this kind with its id.
template <typename Use>
void for_each_room(const Json& rooms, std::string_view kind, Use use) {
  const Json& all = member(rooms, kind);
  if (!all.is_object()) return;
  for (const auto& [id, room] : all.items()) {
    if (is_room_id(id) && room.is_object()) use(id, room);
  }
}

}  // namespace

Sync parse_sync(std::string_view response, std::string_view own_user) {
  const Json json = read(response);
  Sync sync{std::string{text_member(json, "next_batch")}, {}, {}, {}};
  if (sync.next_batch.empty()) throw UnreadableResponse{"the response has no next_batch"};
  const Json& rooms = member(json, "rooms");
  for_each_room(rooms, "join", [&](const std::string& id, const Json& room) {
    sync.joined.push_back(parse_joined(id, room, own_user));
  });
  for_each_room(rooms, "invite", [&](const std::string& id, const Json& room) {
    sync.invites.push_back(parse_invite(id, room, own_user));
  });
  for_each_room(rooms, "leave", [&](const std::string& id, const Json&) { sync.left.push_back(id); });
  return sync;
}

Page parse_page(std::string_view response, std::string_view own_user) {
  const Json json = read(response);
  const Json& chunk = member(json, "chunk");
  if (!chunk.is_array()) throw UnreadableResponse{"the response has no chunk"};
  return {parse_events(chunk, own_user), std::string{text_member(json, "end")}};
}

std::vector<Event> parse_state(std::string_view response, std::string_view own_user) {
  const Json json = read(response);
  if (!json.is_array()) throw UnreadableResponse{"the response is no list"};
  return parse_events(json, own_user);
}

std::vector<std::string> parse_joined_members(std::string_view response) {
  const Json json = read(response);
  const Json& joined = member(json, "joined");
  if (!joined.is_object()) throw UnreadableResponse{"the response has no joined"};
  std::vector<std::string> members;
  for (const auto& [user, profile] : joined.items()) members.push_back(user);
  return members;
}

}  // namespace inzetwijzer::adapters::matrix
