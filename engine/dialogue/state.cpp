#include "dialogue/state.hpp"

#include <algorithm>

#include "dialogue/unit.hpp"

namespace inzetwijzer::dialogue {
namespace {

void settle(State& state) {
  state.pending.reset();
  state.misunderstood = 0;
}

struct Applier {
  State& state;

  void operator()(const Answered& event) const {
    state.answers.insert_or_assign(event.question, event.value);
    state.mentioned.erase(event.question);
    state.skipped.erase(event.question);
    state.skipped.erase(family_name(event.question));
    settle(state);
  }
  void operator()(const Withdrawn& event) const { state.answers.erase(event.question); }
  void operator()(const Skipped& event) const {
    state.skipped.insert(event.unit);
    settle(state);
  }
  void operator()(const Asked& event) const {
    state.current = event.unit;
    state.reopened = false;
    settle(state);
    if (event.unit.empty()) return;
    if (std::find(state.asked.begin(), state.asked.end(), event.unit) == state.asked.end()) {
      state.asked.push_back(event.unit);
    }
  }
  void operator()(const Reopened& event) const {
    state.current = event.unit;
    state.reopened = true;
    settle(state);
  }
  void operator()(const ConfirmationAsked& event) const {
    settle(state);
    state.proposed = state.mentioned.erase(event.unit) > 0;
    state.pending = core::Confirmation{event.unit, event.value};
  }
  void operator()(const Mentioned& event) const { state.mentioned.insert_or_assign(event.unit, event.value); }
  void operator()(const ConfirmationCleared&) const { state.pending.reset(); }
  void operator()(const Misunderstood&) const { ++state.misunderstood; }
  void operator()(const Prompted& event) const {
    state.prompt = event.prompt;
    state.misunderstood = 0;
  }
  void operator()(const PromptClosed&) const {
    state.prompt.clear();
    state.misunderstood = 0;
  }
  void operator()(const NoticeShown& event) const { state.notices.insert(event.notice); }
  void operator()(const Finished& event) const {
    state.finished = true;
    state.shown_advice = event.advice;
    state.main_advice = event.main;
  }
  void operator()(const Deepening& event) const { state.deepening = event.wanted; }
  void operator()(const PersonNamed& event) const { state.person = event.word; }
  void operator()(const ScenarioKept& event) const {
    const auto known = std::find_if(state.scenarios.begin(), state.scenarios.end(),
                                    [&](const ScenarioKept& kept) { return kept.name == event.name; });
    if (known == state.scenarios.end()) {
      state.scenarios.push_back(event);
    } else {
      *known = event;
    }
  }
  void operator()(const Resumed&) const {}
};

}  // namespace

void apply(State& state, const Event& event) {
  std::visit(Applier{state}, event);
}

State fold(const Events& events) {
  State state;
  for (const auto& event : events) apply(state, event);
  return state;
}

int number_of(const State& state, const std::string& unit) {
  const auto place = [&](const std::string& id) {
    return std::find(state.asked.begin(), state.asked.end(), id) - state.asked.begin();
  };
  const auto end = static_cast<std::ptrdiff_t>(state.asked.size());
  const auto own = place(unit);
  return static_cast<int>(own != end ? own : place(family_name(unit))) + 1;
}

}  // namespace inzetwijzer::dialogue
