#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// `verslag`: the report in short (conclusions, action plan, load profile), and how to get it as a file.
void tell_report(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
