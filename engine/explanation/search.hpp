#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/content.hpp"
#include "core/conclusion.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "explanation/explanation.hpp"
#include "inference/engine.hpp"

namespace inzetwijzer::explanation {

/// One answer that is different.
struct AnswerChange {
  std::string question;
  std::optional<core::Value> before;  ///< absent: not answered
  core::Value after;

  friend bool operator==(const AnswerChange&, const AnswerChange&) = default;
};

/// The answers with these changes made.
core::Answers changed(core::Answers answers, const std::vector<AnswerChange>& changes);

/// What should come, or go: a conclusion or advice ("advies.<id>"), with any value or with this one. An advice takes no value:
/// its rules may give it several priorities.
struct Goal {
  std::string id;
  std::optional<core::ConclusionValue> value;
  bool wanted = true;  ///< false: it should no longer be concluded
};

/// The smallest changes of answers that reach a goal.
struct Ways {
  std::vector<std::vector<AnswerChange>> found;  ///< all of one size: every single change, or the first few pairs
  std::size_t tried = 0;                         ///< evaluations done
  bool complete = true;                          ///< false when there were more pairs than are tried
};

/// The other answers that could bear on a goal, one change each, in contract order with answered questions first: every other
/// option of a choice, one option more or less of a list, and of a number the nearest values at each side of every boundary
/// in the thresholds. Never "weet-niet" or no answer, and never free text.
std::vector<AnswerChange> candidates(const Case& subject, const Goal& goal);

/// The same for these questions only.
std::vector<AnswerChange> candidates(const Case& subject, const std::vector<const content::Question*>& questions);

/// Enough for nearly every case; takes about a second at most.
inline constexpr std::size_t most_pairs_tried = 10'000;

/// Tries every candidate alone; when none works, pairs of them on different questions, up to `most_pairs`. Nothing found
/// means that no change tried works. Throws as Engine::evaluate does.
Ways ways_to(const Case& subject, const inference::Engine& engine, const Goal& goal,
             std::size_t most_pairs = most_pairs_tried);

}  // namespace inzetwijzer::explanation
