#pragma once

#include <string>
#include <vector>

#include "content/content.hpp"
#include "slack/blocks.hpp"

namespace inzetwijzer::tests {

/// The texts of this source tree, read once.
const content::Messages& messages();

/// Every value of this member ("action_id") at any depth.
std::vector<std::string> all_values(const content::Json& json, const std::string& name);

/// All text that a person sees of these messages, entities decoded and white space left out, in order.
std::string seen(const std::vector<adapters::slack::Payload>& payloads);

std::string without_white(std::string_view text);

/// What Slack would refuse in these messages, in words.
std::vector<std::string> broken_limits(const std::vector<adapters::slack::Payload>& payloads);

}  // namespace inzetwijzer::tests
