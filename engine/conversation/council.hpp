#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "conversation/turn.hpp"
#include "core/advice.hpp"

namespace inzetwijzer::conversation {

/// The measures among the advice that can be compared, best first.
std::vector<core::Advice> options(Turn& turn);

/// What the council can ask the employer.
std::vector<std::string> employer_questions(Turn& turn);

/// What a works council gets beside the advice: the options side by side, questions for the employer and what it can do
/// itself.
void tell_council_part(Turn& turn);

/// `opties`: the measures that apply, side by side and one by one.
void tell_options(Turn& turn, std::string_view rest);

/// `voorstel`: a draft of a proposal on the council's own initiative.
void draft_proposal(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
