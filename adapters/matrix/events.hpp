#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::matrix {

/// Where an event comes from, as the server says it.
struct Origin {
  std::string event_id;  ///< at most 255 bytes; empty in the state of an invite only
  std::string sender;    ///< never empty
};

/// What a person wrote (`m.text`), without the quoted text that old clients put before a reply.
struct TextMessage {
  Origin origin;
  std::string body;
  std::optional<std::string> thread;  ///< the root of the thread it was written in
};

/// A change of an earlier message. It is never an answer: what was said, was said.
struct Edit {
  Origin origin;
  std::string target;  ///< the message that was changed
  std::string body;    ///< the new text; empty when it was not said or is no text
  std::optional<std::string> thread;  ///< of the changed message, when the client says so
};

/// A message that cannot be read: it is encrypted.
struct EncryptedMessage {
  Origin origin;
};

/// From here on the room is encrypted, for good.
struct EncryptionEnabled {
  Origin origin;
};

enum class Membership { join, leave, invite, ban, knock };

struct MembershipChange {
  Origin origin;
  std::string user;  ///< never empty; of any shape, so that nobody is in a room unseen
  Membership membership = Membership::leave;
  bool is_direct = false;  ///< with an invite: meant as a conversation of two
};

struct Tombstone {
  Origin origin;
  std::string replacement;  ///< the room to go on in; empty when there is none
};

/// Who may do what, as far as it decides on a tombstone.
struct PowerLevels {
  Origin origin;
  std::map<std::string, std::int64_t> users;
  std::int64_t users_default = 0;
  std::int64_t tombstone = 50;  ///< what sending one takes
};

struct Creation {
  Origin origin;
  std::vector<std::string> creators;  ///< who made the room; since room version 12 there can be more
  bool creators_stand_above = false;  ///< room version 12 and later: no power level is above theirs
  std::string predecessor;            ///< the room that this one replaces; may be empty
};

using Event = std::variant<TextMessage, Edit, EncryptedMessage, EncryptionEnabled, MembershipChange, Tombstone,
                           PowerLevels, Creation>;

/// The event as a value; nothing for what the bot has no use for (other types, `m.notice`, images, redacted messages,
/// those of `own_user` itself) and for what has not the shape it should have. `event` may be anything.
std::optional<Event> parse_event(const content::Json& event, std::string_view own_user);

/// The same for a list; what is no event is left out, the order is kept. `events` may be anything.
std::vector<Event> parse_events(const content::Json& events, std::string_view own_user);

const Origin& origin_of(const Event& event);

/// True when this user may replace the room by another, by the state of the room. Both may be absent: then only who made
/// the room may, or nobody.
bool may_upgrade(std::string_view user, const std::optional<Creation>& creation,
                 const std::optional<PowerLevels>& levels);

}  // namespace inzetwijzer::adapters::matrix
