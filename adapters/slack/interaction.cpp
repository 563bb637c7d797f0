#include <optional>
#include <utility>

#include "slack/choice.hpp"
#include "slack/markup.hpp"
#include "slack/payload.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

using Why = Ignored::Reason;

bool is_direct(const std::string& channel) { return channel.starts_with('D'); }

Origin interaction_origin(const Json& payload) {
  const auto& user = member(payload, "user");
  Origin origin{text_member(member(payload, "team"), "id"), text_member(user, "id"),
                text_member(member(payload, "channel"), "id")};
  const auto user_team = text_member(user, "team_id");
  origin.other_team = !user_team.empty() && user_team != origin.team;
  return origin;
}

/// The options that are ticked in one control of the message.
void add_selected(const Json& control, std::uint64_t step, std::vector<std::size_t>& indexes) {
  const auto& selected = member(control, "selected_options");
  if (!selected.is_array()) return;
  for (const auto& option : selected) {
    const auto choice = parse_choice(text_member(option, "value"));
    if (choice && choice->step == step && choice->index != confirming) indexes.push_back(choice->index);
  }
}

std::vector<std::size_t> ticked(const Json& payload, std::uint64_t step) {
  std::vector<std::size_t> indexes;
  const auto& blocks = member(member(payload, "state"), "values");
  if (!blocks.is_object()) return indexes;
  for (const auto& block : blocks) {
    if (!block.is_object()) continue;
    for (const auto& control : block) add_selected(control, step, indexes);
  }
  return indexes;
}

/// Of a button or a list of which one is chosen.
std::optional<Choice> chosen(const Json& action) {
  const auto type = text_member(action, "type");
  if (type == "button") return parse_choice(text_member(action, "value"));
  if (type != "static_select") return std::nullopt;
  return parse_choice(text_member(member(action, "selected_option"), "value"));
}

const Json& first(const Json& list) {
  static const Json nothing;
  return list.is_array() && !list.empty() ? list.front() : nothing;
}

std::string message_ts(const Json& payload) {
  auto ts = text_member(member(payload, "container"), "message_ts");
  return ts.empty() ? text_member(member(payload, "message"), "ts") : ts;
}

}  // namespace

Event read_interaction(const Json& payload) {
  if (text_member(payload, "type") != "block_actions") return Ignored{Why::other_kind};
  const auto& action = first(member(payload, "actions"));
  const auto choice = chosen(action);
  if (!choice) return Ignored{Why::other_control};
  Press press;
  press.origin = interaction_origin(payload);
  press.message_ts = message_ts(payload);
  if (press.origin.team.empty() || press.origin.user.empty() || press.message_ts.empty()) {
    return Ignored{Why::incomplete};
  }
  if (!is_direct(press.origin.channel)) return Ignored{Why::not_direct};
  press.action_id = text_member(action, "action_id");
  press.action_ts = text_member(action, "action_ts");
  press.step = choice->step;
  press.indexes = choice->index == confirming ? ticked(payload, choice->step) : std::vector{choice->index};
  press.response_url = text_member(payload, "response_url");
  press.blocks = member(member(payload, "message"), "blocks");
  return press;
}

Event read_command(const Json& fields) {
  Command command;
  command.origin = {text_member(fields, "team_id"), text_member(fields, "user_id"), text_member(fields, "channel_id")};
  command.command = text_member(fields, "command");
  command.text = typed_text(text_member(fields, "text"));
  command.response_url = text_member(fields, "response_url");
  command.trigger_id = text_member(fields, "trigger_id");
  const bool complete = !command.origin.team.empty() && !command.origin.user.empty() && !command.command.empty();
  if (!complete) return Ignored{Why::incomplete};
  return command;
}

}  // namespace inzetwijzer::adapters::slack
