#include <algorithm>

#include "slack/markup.hpp"
#include "slack/payload.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

using Why = Ignored::Reason;

/// True when the list names installations and this workspace is not among them.
bool elsewhere(const Json& authorizations, const std::string& team) {
  if (!authorizations.is_array() || authorizations.empty()) return false;
  return std::ranges::none_of(authorizations, [&](const Json& one) {
    return text_member(one, "team_id") == team || flag_member(one, "is_enterprise_install");
  });
}

bool differs(const Json& event, std::string_view name, const std::string& team) {
  const auto named = text_member(event, name);
  return !named.empty() && named != team;
}

Origin callback_origin(const Json& payload, const Json& event) {
  Origin origin{text_member(payload, "team_id"), text_member(event, "user"), text_member(event, "channel")};
  origin.shared_channel = flag_member(payload, "is_ext_shared_channel");
  origin.other_team = differs(event, "team", origin.team) || differs(event, "user_team", origin.team) ||
                      differs(event, "source_team", origin.team) ||
                      elsewhere(member(payload, "authorizations"), origin.team);
  return origin;
}

bool is_complete(const Origin& origin) {
  return !origin.team.empty() && !origin.user.empty() && !origin.channel.empty();
}

bool by_program(const Json& event, const Self& self) {
  if (!member(event, "bot_id").is_null() || !member(event, "bot_profile").is_null()) return true;
  return !self.user.empty() && text_member(event, "user") == self.user;
}

Event read_message(const Json& payload, const Json& event, const Self& self) {
  if (text_member(event, "channel_type") != "im") return Ignored{Why::not_direct};
  if (by_program(event, self)) return Ignored{Why::by_program};
  if (!member(event, "subtype").is_null() || flag_member(event, "hidden")) return Ignored{Why::changed};
  Message message{text_member(payload, "event_id"), callback_origin(payload, event), {}, text_member(event, "ts"),
                  text_member(event, "thread_ts")};
  const auto& text = member(event, "text");
  if (!is_complete(message.origin) || message.event_id.empty() || message.ts.empty() || !text.is_string()) {
    return Ignored{Why::incomplete};
  }
  message.text = typed_text(text.get_ref<const std::string&>());
  return message;
}

Event read_home(const Json& payload, const Json& event) {
  HomeOpened opened{text_member(payload, "event_id"), callback_origin(payload, event),
                    text_member(event, "tab") == "messages"};
  if (!is_complete(opened.origin) || opened.event_id.empty()) return Ignored{Why::incomplete};
  return opened;
}

}  // namespace

Event read_callback(const Json& payload, const Self& self) {
  const auto& event = member(payload, "event");
  const auto type = text_member(event, "type");
  if (type == "message") return read_message(payload, event, self);
  if (type == "app_home_opened") return read_home(payload, event);
  return Ignored{Why::other_kind};
}

}  // namespace inzetwijzer::adapters::slack
