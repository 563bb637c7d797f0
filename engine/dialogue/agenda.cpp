#include "dialogue/agenda.hpp"

#include <algorithm>
#include <set>

#include "dialogue/unit.hpp"

namespace inzetwijzer::dialogue {
namespace {

using Units = std::set<std::string, std::less<>>;

Units needed_units(const Situation& situation, Depth depth) {
  Units units;
  for (const auto& need : situation.evaluation.needs) {
    if (depth == Depth::core && !need.core) continue;
    units.insert(unit_of(situation.content.questions, need.question));
  }
  return units;
}

/// A list counts as needed for every member: it is asked at once.
bool has_answer(const Situation& situation, const std::string& unit) {
  return gather(situation.content.questions, situation.role, unit, situation.state.answers).has_value();
}

const content::DialogueText& dialogue_of(const Situation& situation) {
  return situation.content.dialogues.at(situation.role);
}

}  // namespace

std::vector<std::string> open_units(const Situation& situation, Depth depth) {
  const Units needed = needed_units(situation, depth);
  std::vector<std::string> open;
  for (const auto& topic : dialogue_of(situation).topics) {
    for (const auto& unit : topic.questions) {
      if (!needed.contains(unit) || situation.state.skipped.contains(unit)) continue;
      if (members(situation.content.questions, situation.role, unit).empty()) continue;
      if (!has_answer(situation, unit)) open.push_back(unit);
    }
  }
  return open;
}

std::string next_unit(const Situation& situation) {
  const auto core = open_units(situation, Depth::core);
  if (!core.empty()) return core.front();
  if (!situation.state.deepening.value_or(false)) return {};
  const auto all = open_units(situation, Depth::all);
  return all.empty() ? std::string{} : all.front();
}

bool is_needed(const Situation& situation, std::string_view unit) {
  const std::string whole = unit_of(situation.content.questions, unit);
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
