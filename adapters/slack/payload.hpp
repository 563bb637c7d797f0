#pragma once

#include "slack/events.hpp"

/// The parts of Slack's payloads, from JSON of any shape. None of these throws.
namespace inzetwijzer::adapters::slack {

using content::Json;

/// The member of this name; null when there is none, or this is no object.
const Json& member(const Json& json, std::string_view name);

/// Empty when it is absent or no text.
std::string text_member(const Json& json, std::string_view name);

/// False unless it is true.
bool flag_member(const Json& json, std::string_view name);

/// An event_callback.
Event read_callback(const Json& payload, const Self& self);

/// What a use of a control, a shortcut or a dialogue sends.
Event read_interaction(const Json& payload);

/// The fields of a slash command, as an object.
Event read_command(const Json& fields);

}  // namespace inzetwijzer::adapters::slack
