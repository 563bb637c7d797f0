#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/question.hpp"
#include "core/conclusion.hpp"
#include "core/message.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::inference {

/// How much is told of why a conclusion holds.
enum class Justification {
  full,
  none,  ///< of each conclusion one support, with no more than its rule
};

/// Everything that follows from a list of answers. The same answers give the same evaluation, to the byte.
struct Evaluation {
  std::vector<core::Conclusion> conclusions;  ///< by the order of the rules that concluded them
  std::vector<core::Conclusion> advice;       ///< candidates "advies.<id>", each once; value: priority 1, 2 or 3, as
                                              ///< the rule of the first support gave it
  std::vector<core::Need> needs;              ///< every question that rules asked for, answered or not, in
                                              ///< contract order; one entry per question, conclusion and rule
  std::vector<std::string_view> rules;        ///< every rule that supports something, helpers too, in rule order; names of
                                              ///< the content, which must stay

  /// The conclusions and advice with this full id ("doel" may have several values), in order.
  [[nodiscard]] std::vector<const core::Conclusion*> find(std::string_view id) const;
};

/// The needs that are still open: their question has no answer yet, or "weet-niet". A family that is asked as one
/// list is expanded to its members for this role. In contract order, each question once, with its first need.
std::vector<core::Need> open_questions(const Evaluation& evaluation, const content::Questions& questions,
                                       core::Role role, const core::Answers& answers);

/// The differences from one evaluation to another, conclusions only (no advice), by id. A conclusion that can have
/// several values gives one change per value that came or went.
std::vector<core::Change> differences(const Evaluation& before, const Evaluation& after);

}  // namespace inzetwijzer::inference
