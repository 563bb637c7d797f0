#pragma once

#include "conversation/turn.hpp"
#include "report/input.hpp"

namespace inzetwijzer::conversation {

/// What a report is made from: the answers as this turn has them, and what follows from them.
report::Input report_input(Turn& turn);

}  // namespace inzetwijzer::conversation
