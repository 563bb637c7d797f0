#include "conversation/suppose_commands.hpp"

#include <algorithm>

#include "conversation/supposing.hpp"
#include "conversation/wording.hpp"
#include "explanation/labels.hpp"
#include "explanation/what_if.hpp"
#include "explanation/why_not.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::conversation {
namespace {

void say_supposition(Turn& turn, const Supposition& supposition) {
  turn.say("wat-als.kop");
  turn.say_list(supposition_lines(turn, supposition));
}

/// The values of a conclusion in one cell.
std::string cell(const content::Content& content, const inference::Evaluation& evaluation, const std::string& id) {
  std::vector<std::string> values;
  for (const auto* conclusion : evaluation.find(id)) values.push_back(explanation::value_name(content, conclusion->key));
  return enumerate(content.messages, values);
}

core::Table comparison(Turn& turn, const std::vector<inference::Evaluation>& evaluations) {
  core::Table table;
  table.heading = {turn.text("vergelijk.punt"), turn.text("vergelijk.nu")};
  for (const auto& scenario : turn.state().scenarios) table.heading.push_back(scenario.name);
  for (const auto& [id, text] : turn.content().conclusions) {
    if (!text.headline) continue;
    std::vector<std::string> row{text::capitalised(text.label)};
    for (const auto& evaluation : evaluations) row.push_back(cell(turn.content(), evaluation, id));
    const bool differs = std::any_of(row.begin() + 2, row.end(), [&](const auto& other) { return other != row[1]; });
    if (differs) table.rows.push_back(std::move(row));
  }
  std::vector<std::string> advice{turn.text("vergelijk.adviezen")};
  for (const auto& evaluation : evaluations) advice.push_back(std::to_string(evaluation.advice.size()));
  table.rows.push_back(std::move(advice));
  return table;
}

}  // namespace

void explain_absence(Turn& turn, std::string_view rest) {
  if (rest.empty()) return turn.say("waarom-niet.onderwerp");
  const auto id = explanation::find_subject(turn.subject(), rest, turn.state().shown_advice);
  if (id.empty()) return turn.say("waarom-niet.onbekend");
  const auto goal = explanation::goal_of(turn.subject(), id, rest);
  turn.say_blocks(explanation::why_not(turn.subject(), turn.services().engine, goal));
}

void suppose(Turn& turn, std::string_view rest) {
  if (rest.empty()) return turn.say("wat-als.onderwerp");
  const auto supposition = read_supposition(turn, rest);
  if (!supposition) return turn.say("wat-als.onbekend");
  say_supposition(turn, *supposition);
  const auto other = turn.services().engine.evaluate(turn.role(), supposed(turn, *supposition));
  turn.say_blocks(explanation::what_if(turn.subject(), other));
  turn.say("wat-als.slot");
}

void keep_scenario(Turn& turn, std::string_view rest) {
  constexpr std::size_t most_scenarios = 4;
  constexpr std::size_t longest_name = 20;
  const auto space = rest.find(' ');
  if (space > longest_name) return turn.say("scenario.onderwerp");
  const auto supposition = read_supposition(turn, rest.substr(space + 1));
  if (!supposition) return turn.say("wat-als.onbekend");
  const std::string name{rest.substr(0, space)};
  const auto& known = turn.state().scenarios;
  const bool is_new = std::none_of(known.begin(), known.end(), [&](const auto& one) { return one.name == name; });
  if (is_new && known.size() == most_scenarios) return turn.say("scenario.vol");
  dialogue::ScenarioKept kept{name, {}, supposition->years.value_or(0)};
  for (const auto& change : supposition->changes) kept.answers.insert_or_assign(change.question, change.after);
  turn.record(kept);
  turn.say("scenario.bewaard", {{"naam", name}});
  turn.say_list(supposition_lines(turn, *supposition));
  turn.say("scenario.verder");
}

void compare_scenarios(Turn& turn, std::string_view) {
  if (turn.state().scenarios.empty()) return turn.say("vergelijk.geen");
  std::vector<inference::Evaluation> evaluations{turn.evaluation()};
  for (const auto& scenario : turn.state().scenarios) {
    auto answers = turn.state().answers;
    for (const auto& [question, value] : scenario.answers) answers.insert_or_assign(question, value);
    answers = explanation::later(turn.content(), answers, scenario.years);
    evaluations.push_back(turn.services().engine.evaluate(turn.role(), answers));
  }
  turn.say("vergelijk.kop");
  turn.reply().blocks.emplace_back(comparison(turn, evaluations));
}

}  // namespace inzetwijzer::conversation
