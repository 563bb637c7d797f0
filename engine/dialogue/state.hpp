#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/message.hpp"
#include "core/value.hpp"
#include "dialogue/event.hpp"

namespace inzetwijzer::dialogue {

/// Where a conversation stands: nothing but the outcome of its events.
struct State {
  core::Answers answers;
  std::vector<std::string> asked;  ///< units in the order they were first asked
  std::set<std::string, std::less<>> skipped;
  std::string current;    ///< the open unit; empty when none is
  bool reopened = false;  ///< the open unit was asked before and is being changed
  std::optional<core::Confirmation> pending;
  bool proposed = false;  ///< what is pending was said in passing, before its question was asked
  std::map<std::string, core::Value, std::less<>> mentioned;  ///< by unit: to be proposed when it is asked
  std::string prompt;     ///< a choice that goes before the open question; may be empty
  int misunderstood = 0;  ///< times in a row
  std::set<std::string, std::less<>> notices;
  bool finished = false;  ///< the advice has been given
  std::vector<std::string> shown_advice;
  std::size_t main_advice = 0;    ///< how many of them were main ones
  std::optional<bool> deepening;  ///< absent: not decided yet
  std::vector<ScenarioKept> scenarios;  ///< in the order they were first kept, each name once
  std::string person;             ///< the manager's word for the employee; may be empty
};

/// Applies one event.
void apply(State& state, const Event& event);

/// The state after these events.
State fold(const Events& events);

/// The place of a unit in the order of asking, from 1. A member of a family has the number of its family; a
/// unit that was never asked the next free number.
int number_of(const State& state, const std::string& unit);

}  // namespace inzetwijzer::dialogue
