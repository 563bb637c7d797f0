#include "dialogue/agenda.hpp"

#include <algorithm>
#include <set>

#include "dialogue/unit.hpp"

namespace inzetwijzer::dialogue {
namespace {

using Units = std::set<std::string_view>;

Units needed_units(const Situation& situation, Depth depth) {
  Units units;
  for (const auto& need : situation.evaluation.needs) {
    if (depth == Depth::core && !need.core) continue;
    units.insert(unit_of(situation.content.questions, need.question));
  }
  return units;
}

/// A list counts as needed for every member: it is asked at once.
bool lacks_answer(const Situation& situation, const std::string& unit) {
  const auto parts = members(situation.content.questions, situation.role, unit);
  return std::ranges::any_of(parts,
                             [&](const content::Question* part) { return !situation.state.answers.contains(part->id); });
}

const content::DialogueText& dialogue_of(const Situation& situation) {
  return situation.content.dialogues.at(situation.role);
}

/// The open units in order, until `visit` has seen enough and returns false.
template <typename Visit>
void for_each_open(const Situation& situation, Depth depth, Visit visit) {
  const Units needed = needed_units(situation, depth);
  for (const auto& topic : dialogue_of(situation).topics) {
    for (const auto& unit : topic.questions) {
      if (!needed.contains(unit) || situation.state.skipped.contains(unit)) continue;
      if (lacks_answer(situation, unit) && !visit(unit)) return;
    }
  }
}

std::string first_open(const Situation& situation, Depth depth) {
  std::string first;
  for_each_open(situation, depth, [&](const std::string& unit) {
    first = unit;
    return false;
  });
  return first;
}

}  // namespace

std::vector<std::string> open_units(const Situation& situation, Depth depth) {
  std::vector<std::string> open;
  for_each_open(situation, depth, [&](const std::string& unit) {
    open.push_back(unit);
    return true;
  });
  return open;
}

std::string next_unit(const Situation& situation) {
  auto core = first_open(situation, Depth::core);
  if (!core.empty() || !situation.state.deepening.value_or(false)) return core;
  return first_open(situation, Depth::all);
}

bool is_needed(const Situation& situation, std::string_view unit) {
  const std::string_view whole = unit_of(situation.content.questions, unit);
  return std::any_of(
      situation.evaluation.needs.begin(), situation.evaluation.needs.end(),
      [&](const core::Need& need) { return unit_of(situation.content.questions, need.question) == whole; });
}

std::string previous_unit(const Situation& situation) {
  const auto& state = situation.state;
  const auto count = static_cast<int>(state.asked.size());
  int place = state.current.empty() ? count : std::min(count, number_of(state, state.current) - 1);
  while (place > 0) {
    --place;
    const auto& unit = state.asked[static_cast<std::size_t>(place)];
    if (is_needed(situation, unit)) return unit;
  }
  return {};
}

const content::Topic* topic_of(const content::DialogueText& dialogue, std::string_view unit) {
  for (const auto& topic : dialogue.topics) {
    if (std::find(topic.questions.begin(), topic.questions.end(), unit) != topic.questions.end())
      return &topic;
  }
  return nullptr;
}

}  // namespace inzetwijzer::dialogue
