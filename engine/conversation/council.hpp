#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// What a works council gets beside the advice: the options side by side, questions for the employer and what it can do
/// itself.
void tell_council_part(Turn& turn);

/// `opties`: the measures that apply, side by side and one by one.
void tell_options(Turn& turn, std::string_view rest);

/// `voorstel`: a draft of a proposal on the council's own initiative.
void draft_proposal(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
