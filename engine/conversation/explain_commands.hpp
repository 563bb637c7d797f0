#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// `waarom`: why the open question is asked; with a subject the same as `hoe`.
void explain_question(Turn& turn, std::string_view rest);

/// `hoe`: how a conclusion or advice was reached, by name or by number; without a subject the headlines, one
/// line each.
void explain_conclusion(Turn& turn, std::string_view rest);

/// `uitleg`: what a term means; without one what the open question means.
void explain_term(Turn& turn, std::string_view rest);

/// `hulp`: what can be typed.
void tell_commands(Turn& turn, std::string_view rest);

/// `mens`: who to turn to.
void tell_people(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
