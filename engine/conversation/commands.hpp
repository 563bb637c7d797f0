#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// Carries out a command (id as in contract section 6). `rest` are the folded words after it. What is open is
/// asked again by the end of the turn, not here.
void run_command(Turn& turn, std::string_view command, std::string_view rest);

}  // namespace inzetwijzer::conversation
