#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// `bewaren` and `stop`: everything is kept already; says how to come back.
void leave(Turn& turn, std::string_view rest);

/// `opnieuw`: another conversation; this one stays.
void start_over(Turn& turn, std::string_view rest);

/// `exporteer`: all that is kept, as a file where the channel takes one.
void export_own_data(Turn& turn, std::string_view rest);

/// `wis`: asks first.
void ask_erase(Turn& turn, std::string_view rest);

/// How to come back and how long that is possible; closes the conversation for now.
void say_goodbye(Turn& turn);

}  // namespace inzetwijzer::conversation
