#pragma once

#include <string_view>

#include "conversation/turn.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {

/// Answers a sign of crisis or a manager's medical details; false when it is neither. Records nothing, so
/// that nothing of the utterance, not even that there was one, is stored.
bool handle_signal(Turn& turn, const language::Understanding& understood);

/// The words after a sign of crisis: where to find people, and the three choices.
void tell_crisis(const content::Messages& messages, core::Message& reply);

/// The choice after a crisis message. True when the conversation goes on with its questions.
void handle_crisis_choice(Turn& turn, std::string_view utterance);

}  // namespace inzetwijzer::conversation
