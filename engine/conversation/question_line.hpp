#pragma once

#include <string>

#include "content/messages.hpp"
#include "core/message.hpp"

namespace inzetwijzer::conversation {

/// The question as a line of text: with its number when it is one about work, as it stands when it is a choice of
/// the conversation itself.
std::string question_line(const core::ShownQuestion& question, const content::Messages& messages);

}  // namespace inzetwijzer::conversation
