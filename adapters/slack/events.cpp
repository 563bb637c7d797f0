#include "slack/events.hpp"

#include <algorithm>
#include <utility>

#include "slack/form.hpp"
#include "slack/payload.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

using Why = Ignored::Reason;

Json read_json(std::string_view text) {
  auto document = content::parse_strict(text);
  if (!document || !document->value.is_object()) throw UnreadableEvent{};
  return std::move(document->value);
}

Disconnect read_disconnect(const Json& json) {
  const auto reason = text_member(json, "reason");
  if (reason == "warning") return {Disconnect::Reason::warning};
  if (reason == "refresh_requested") return {Disconnect::Reason::refresh_requested};
  if (reason == "link_disabled") return {Disconnect::Reason::link_disabled};
  return {Disconnect::Reason::other};
}

Event enveloped(const Json& json, const Self& self) {
  const auto type = text_member(json, "type");
  const auto& payload = member(json, "payload");
  if (type == "hello") return Hello{};
  if (type == "disconnect") return read_disconnect(json);
  if (type == "events_api") return read_callback(payload, self);
  if (type == "interactive") return read_interaction(payload);
  if (type == "slash_commands") return read_command(payload);
  return Ignored{Why::other_kind};
}

std::uint64_t count_member(const Json& json, std::string_view name) {
  const auto& value = member(json, name);
  return value.is_number_unsigned() ? value.get<std::uint64_t>() : 0;
}

Event read_json_request(std::string_view body, const Self& self) {
  const auto json = read_json(body);
  const auto type = text_member(json, "type");
  if (type == "url_verification") return Challenge{text_member(json, "challenge")};
  if (type == "event_callback") return read_callback(json, self);
  return Ignored{Why::other_kind};
}

Event read_form_request(std::string_view body) {
  const auto fields = read_form(body);
  if (!fields) throw UnreadableEvent{};
  if (fields->contains("payload")) return read_interaction(read_json(text_member(*fields, "payload")));
  if (text_member(*fields, "ssl_check") == "1") return SslCheck{};
  if (fields->contains("command")) return read_command(*fields);
  return Ignored{Why::other_kind};
}

/// "Application/JSON; charset=utf-8" is application/json.
std::string media_type(std::string_view content_type) {
  std::string type{content_type.substr(0, content_type.find(';'))};
  std::erase(type, ' ');
  std::ranges::transform(type, type.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return type;
}

}  // namespace

const Json& member(const Json& json, std::string_view name) {
  static const Json nothing;
  if (!json.is_object()) return nothing;
  const auto found = json.find(name);
  return found == json.end() ? nothing : *found;
}

std::string text_member(const Json& json, std::string_view name) {
  const auto& value = member(json, name);
  return value.is_string() ? value.get<std::string>() : std::string{};
}

bool flag_member(const Json& json, std::string_view name) {
  const auto& value = member(json, name);
  return value.is_boolean() && value.get<bool>();
}

Envelope read_envelope(std::string_view text, const Self& self) {
  const auto json = read_json(text);
  Envelope envelope;
  envelope.id = text_member(json, "envelope_id");
  envelope.takes_payload = flag_member(json, "accepts_response_payload");
  envelope.retry_attempt = count_member(json, "retry_attempt");
  envelope.event = enveloped(json, self);
  return envelope;
}

Event read_request(std::string_view content_type, std::string_view body, const Self& self) {
  const auto type = media_type(content_type);
  if (type == "application/json") return read_json_request(body, self);
  if (type == "application/x-www-form-urlencoded") return read_form_request(body);
  throw UnreadableEvent{};
}

Person read_person(std::string_view body) {
  const auto document = content::parse_strict(body);
  if (!document || !flag_member(document->value, "ok")) return {};
  const auto& user = member(document->value, "user");
  if (!user.is_object()) return {};
  Person person;
  person.known = true;
  person.team = text_member(user, "team_id");
  person.guest = flag_member(user, "is_restricted") || flag_member(user, "is_ultra_restricted");
  person.stranger = flag_member(user, "is_stranger");
  person.program = flag_member(user, "is_bot");
  person.deleted = flag_member(user, "deleted");
  return person;
}

}  // namespace inzetwijzer::adapters::slack
