#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/messages.hpp"
#include "core/message.hpp"
#include "slack/elements.hpp"

namespace inzetwijzer::adapters::slack {

/// What one call of chat.postMessage or chat.update says.
struct Payload {
  std::string text;  ///< for notifications, which others may see: says nothing of the conversation
  Json blocks;       ///< an array
};

/// A reply in as many messages as Slack's limits ask for, in order; none when there is nothing to see. Nothing is cut
/// off. The controls of the open question are together in the last one. Attachments are not in it.
std::vector<Payload> payloads(const core::Message& message, const content::Messages& messages);

/// The message once its controls are used: the same without them. `blocks` are those that were posted, or what Slack
/// sends back of them. `note` says what became of it; may be empty, except when nothing else would be left.
Payload without_controls(const Json& blocks, std::string_view note, const content::Messages& messages);

}  // namespace inzetwijzer::adapters::slack
