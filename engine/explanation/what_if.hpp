#pragma once

#include <string>
#include <vector>

#include "core/message.hpp"
#include "explanation/search.hpp"

namespace inzetwijzer::explanation {

/// The answers so many years later, when nothing else changes: ages and durations move on, up to what may be answered.
/// "weet-niet" stays.
core::Answers later(const content::Content& content, core::Answers answers, double years);

/// The difference between what follows now and what follows from other answers, for a person: conclusions, then advice that
/// comes and goes. Says so when there is none.
std::vector<core::Block> what_if(const Case& subject, const inference::Evaluation& other);

/// What each of these other answers would change by itself, a line each; those that change nothing are left out. Empty
/// when none does.
std::vector<core::Block> effects(const Case& subject, const inference::Engine& engine,
                                 const std::vector<AnswerChange>& options);

/// The new answer of a change: "elke dag", "ook lawaai".
std::string new_answer(const Case& subject, const AnswerChange& change);

/// A change of an answer as a person would say it: "Hoe vaak (lichaam): elke dag", "Wat het zwaar maakt: ook lawaai".
std::string describe(const Case& subject, const AnswerChange& change);

}  // namespace inzetwijzer::explanation
