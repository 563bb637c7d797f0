#pragma once

#include <string>
#include <vector>

#include "conversation/turn.hpp"
#include "core/advice.hpp"

namespace inzetwijzer::conversation {

/// The best instruments of an advice in one line, with the reason for each; empty when there are none.
std::string best_instruments(Turn& turn, const core::Advice& advice);

/// The models to work with, by title, in one line; empty when there are none.
std::string helpful_models(Turn& turn, const core::Advice& advice);

/// All instruments of an advice, a line each, most specific first.
std::vector<std::string> all_instruments(Turn& turn, const core::Advice& advice);

}  // namespace inzetwijzer::conversation
