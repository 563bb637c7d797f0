#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "core/role.hpp"
#include "dialogue/state.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::dialogue {

/// What an agenda is drawn up from. References must outlive the call.
struct Situation {
  const content::Content& content;
  core::Role role;
  const State& state;
  const inference::Evaluation& evaluation;
};

enum class Depth { core, all };

/// The units that rules need, that have no answer and were not skipped, in the order of the role's dialogue.
/// With `core` only those of the core.
std::vector<std::string> open_units(const Situation& situation, Depth depth);

/// The unit to ask now: core first, what goes deeper only once the person wanted that. Empty when there is
/// none.
std::string next_unit(const Situation& situation);

/// True when some rule needs this unit now, answered or not.
bool is_needed(const Situation& situation, std::string_view unit);

/// The unit asked before the open one (or, when none is open, the last one) that still matters; empty when
/// there is none.
std::string previous_unit(const Situation& situation);

/// The topic of a unit in this role's dialogue, or nullptr.
const content::Topic* topic_of(const content::DialogueText& dialogue, std::string_view unit);

}  // namespace inzetwijzer::dialogue
