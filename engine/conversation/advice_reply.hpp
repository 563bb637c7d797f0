#pragma once

#include <cstddef>
#include <string>
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

/// A conclusion that is told without being asked for, in a sentence.
struct Headline {
  const core::Conclusion& conclusion;  ///< of the turn's evaluation
  std::string sentence;
};
std::vector<Headline> headlines(Turn& turn);

/// The result: these sentences.
void tell_headlines(Turn& turn);

/// Somebody who reported unwanted behaviour gets no words for a talk with the manager: only confidential routes.
bool is_confidential(Turn& turn);

/// The titles of these advices, numbered from `first_number`.
void tell_titles(Turn& turn, const std::vector<core::Advice>& advice, std::size_t first_number);

/// How much of an advice is told: an employee, on a phone, first gets it without what it brings and costs.
enum class Detail { main_points, all };

/// These advices; the first has this number.
void tell_advice(Turn& turn, const std::vector<core::Advice>& advice, int first_number,
                 Detail detail = Detail::main_points);

}  // namespace inzetwijzer::conversation
