#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "matrix/events.hpp"

namespace inzetwijzer::adapters::matrix {

/// What happened in a room since the last position.
struct JoinedRoom {
  std::string id;
  bool limited = false;            ///< the timeline has a gap before it, to be filled up to `previous_batch`
  std::string previous_batch;      ///< may be empty
  std::vector<Event> state;        ///< as it was before the timeline, as far as new
  std::vector<Event> timeline;     ///< oldest first
  std::optional<std::int64_t> joined;   ///< how many are in the room, when the server says it (when it changed)
  std::optional<std::int64_t> invited;
};

struct Invite {
  std::string room;
  std::string inviter;     ///< empty when the server does not say it: nobody's, so to be refused
  bool is_direct = false;
  bool is_encrypted = false;  ///< as far as the inviting server says
};

struct Sync {
  std::string next_batch;  ///< never empty
  std::vector<JoinedRoom> joined;
  std::vector<Invite> invites;
  std::vector<std::string> left;  ///< rooms the bot is no longer in
};

/// A page of `/messages`.
struct Page {
  std::vector<Event> events;  ///< in the order given: with `dir=f` oldest first
  std::string end;            ///< where the next page starts; empty when this is the last
};

/// The response cannot be used: it is no JSON, or without the one thing it is for. The text holds nothing of it.
class UnreadableResponse : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A `/sync` response. Whatever in it has not the shape it should have is left out, the rest is kept: a stranger's odd
/// event stops nothing. Throws UnreadableResponse for no JSON or no `next_batch`, nothing else.
Sync parse_sync(std::string_view response, std::string_view own_user);

/// A `/messages` response. Throws UnreadableResponse for no JSON or no `chunk`, nothing else.
Page parse_page(std::string_view response, std::string_view own_user);

/// A `/rooms/{id}/state` response: the whole state of a room. Throws UnreadableResponse when it is no JSON list.
std::vector<Event> parse_state(std::string_view response, std::string_view own_user);

/// A `/rooms/{id}/joined_members` response: who are in the room. Throws UnreadableResponse without `joined`.
std::vector<std::string> parse_joined_members(std::string_view response);

}  // namespace inzetwijzer::adapters::matrix
