#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// `meer`: the titles of the advices after the main ones.
void tell_other_advice(Turn& turn, std::string_view rest);

/// `advies`: the main ones again; with a number (`lees 7`) that one.
void tell_advice_again(Turn& turn, std::string_view rest);

/// `hulpmiddelen 2`: every instrument that goes with that advice.
void tell_instruments(Turn& turn, std::string_view rest);

/// `verdiep`: the questions that go deeper.
void go_deeper(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
