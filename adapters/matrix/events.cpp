#include "matrix/events.hpp"

#include <utility>

#include "matrix/identifiers.hpp"
#include "matrix/lenient_json.hpp"
#include "matrix/reply_fallback.hpp"
#include "matrix/room_state.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

using Parsed = std::optional<Event>;

bool is_redacted(const Json& event) {
  const Json& unsigned_part = member(event, "unsigned");
  return member(unsigned_part, "redacted_because").is_object() || member(event, "redacted_because").is_object();
}

std::optional<std::string> thread_of(const Json& relation) {
  const auto root = text_member(relation, "event_id");
  if (text_member(relation, "rel_type") != "m.thread" || !is_event_id(root)) return std::nullopt;
  return std::string{root};
}

/// True for a reply by hand: in a thread every message carries a made-up one, without a quote.
bool is_reply(const Json& relation) {
  const Json& falling_back = member(relation, "is_falling_back");
  const bool made_up = falling_back.is_boolean() && falling_back.get<bool>();
  return !made_up && is_event_id(text_member(member(relation, "m.in_reply_to"), "event_id"));
}

Parsed parse_edit(Origin origin, const Json& content, const Json& relation) {
  const auto target = text_member(relation, "event_id");
  if (!is_event_id(target)) return std::nullopt;
  const Json& changed = member(content, "m.new_content");
  const bool is_text = text_member(changed, "msgtype") == "m.text";
  return Edit{std::move(origin), std::string{target}, std::string{is_text ? text_member(changed, "body") : ""},
              thread_of(member(changed, "m.relates_to"))};
}

Parsed parse_message(Origin origin, const Json& content) {
  if (text_member(content, "msgtype") != "m.text") return std::nullopt;
  const Json& relation = member(content, "m.relates_to");
  if (text_member(relation, "rel_type") == "m.replace") return parse_edit(std::move(origin), content, relation);
  const Json& body = member(content, "body");
  if (!body.is_string()) return std::nullopt;
  const auto text = text_member(content, "body");
  return TextMessage{std::move(origin), std::string{is_reply(relation) ? without_fallback(text) : text},
                     thread_of(relation)};
}

Parsed parse_said(std::string_view type, Origin origin, const Json& content) {
  if (type == "m.room.message") return parse_message(std::move(origin), content);
  if (type == "m.room.encrypted") return EncryptedMessage{std::move(origin)};
  return std::nullopt;
}

Parsed parse_set(std::string_view type, std::string_view key, Origin origin, const Json& content) {
  if (type == "m.room.member") return parse_member(std::move(origin), key, content);
  if (!key.empty()) return std::nullopt;
  if (type == "m.room.encryption") return EncryptionEnabled{std::move(origin)};
  if (type == "m.room.power_levels") return parse_power_levels(std::move(origin), content);
  if (type == "m.room.create") return parse_creation(std::move(origin), content);
  if (type != "m.room.tombstone") return std::nullopt;
  const auto replacement = text_member(content, "replacement_room");
  return Tombstone{std::move(origin), std::string{is_room_id(replacement) ? replacement : ""}};
}

}  // namespace

std::optional<Event> parse_event(const Json& event, std::string_view own_user) {
  const auto sender = text_member(event, "sender");
  const auto id = text_member(event, "event_id");
  const Json& content = member(event, "content");
  if (sender.empty() || !(id.empty() || is_event_id(id))) return std::nullopt;
  Origin origin{std::string{id}, std::string{sender}};
  const auto type = text_member(event, "type");
  const Json& key = member(event, "state_key");
  if (key.is_string()) return parse_set(type, key.get_ref<const std::string&>(), std::move(origin), content);
  if (sender == own_user || id.empty() || !key.is_null() || is_redacted(event)) return std::nullopt;
  return parse_said(type, std::move(origin), content);
}

std::vector<Event> parse_events(const Json& events, std::string_view own_user) {
  std::vector<Event> parsed;
  if (!events.is_array()) return parsed;
  for (const auto& event : events) {
    if (auto one = parse_event(event, own_user)) parsed.push_back(std::move(*one));
  }
  return parsed;
}

const Origin& origin_of(const Event& event) {
  return std::visit([](const auto& one) -> const Origin& { return one.origin; }, event);
}

}  // namespace inzetwijzer::adapters::matrix
