#pragma once

#include <optional>
#include <vector>

#include "conversation/conversation.hpp"
#include "conversation/turn.hpp"
#include "core/message.hpp"

namespace inzetwijzer::conversation {

/// What this is and is not, what is kept and for how long, how to erase it and who else could see it on this
/// channel. Without a role what holds for everybody.
std::vector<core::Block> start_notice(const Services& services, Channel channel, std::optional<core::Role> role);

/// What is particular to one role, for a person who has read the general notice.
std::vector<core::Block> role_notice(const content::Messages& messages, core::Role role);

/// Says hello again, where we were, and what a newer version of the knowledge changed. `old_conclusions` as
/// stored.
void welcome_back(Turn& turn, const std::string& old_knowledge, const std::string& old_conclusions);

}  // namespace inzetwijzer::conversation
