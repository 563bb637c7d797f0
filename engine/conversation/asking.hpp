#pragma once

#include "conversation/turn.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {

/// What may be answered to the open question.
language::Expected expected_answer(const Turn& turn, std::string_view unit);

/// The open question as it is shown.
core::ShownQuestion shown_question(Turn& turn, std::string_view unit);

/// Puts what is open now (a choice, a confirmation or a question) into the reply, once: the end of every
/// turn.
void ask(Turn& turn);

/// Goes on to the next question, or to the advice when there is none.
void advance(Turn& turn);

}  // namespace inzetwijzer::conversation
