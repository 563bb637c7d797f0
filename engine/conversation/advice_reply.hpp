#pragma once

#include <cstddef>
#include <vector>

#include "advice/advice.hpp"
#include "conversation/turn.hpp"
#include "core/advice.hpp"

namespace inzetwijzer::conversation {

/// The advice that applies now, in the order it is numbered in.
advice::Selection selected(Turn& turn);

/// Ends the questions: the first time the whole advice, later only whether it changed. Offers to go deeper
/// once.
void conclude(Turn& turn);

/// What a measure brings to and asks from both sides, a line each.
std::vector<std::string> effects_in_words(Turn& turn, const core::Advice& advice);

/// The result in sentences: the conclusions that are told without being asked for.
void tell_headlines(Turn& turn);

/// The titles of these advices, numbered from `first_number`.
void tell_titles(Turn& turn, const std::vector<core::Advice>& advice, std::size_t first_number);

/// How much of an advice is told: an employee, on a phone, first gets it without what it brings and costs.
enum class Detail { main_points, all };

/// These advices; the first has this number.
void tell_advice(Turn& turn, const std::vector<core::Advice>& advice, int first_number,
                 Detail detail = Detail::main_points);

}  // namespace inzetwijzer::conversation
