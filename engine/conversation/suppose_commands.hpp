#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// `waarom-niet`: what stands in the way of a conclusion or advice, or what would take it away.
void explain_absence(Turn& turn, std::string_view rest);

/// `wat-als`: what other answers, or years going by, would change. Nothing is stored.
void suppose(Turn& turn, std::string_view rest);

/// `scenario`: keeps a supposition under a one-word name, to compare.
void keep_scenario(Turn& turn, std::string_view rest);

/// `vergelijk`: the answers as they are beside every scenario kept, in a table.
void compare_scenarios(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
