#include "conversation/report_input.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "conversation/advice_reply.hpp"
#include "conversation/council.hpp"
#include "conversation/person.hpp"
#include "conversation/session.hpp"
#include "conversation/subjects.hpp"
#include "conversation/wording.hpp"
#include "core/calendar.hpp"
#include "explanation/labels.hpp"

namespace inzetwijzer::conversation {
namespace {

constexpr std::string_view factors_question = "belastende-factoren";
constexpr double months_per_year = 12;

void name_in(core::Advice& advice, const std::string& person) {
  for (auto* text : {&advice.title, &advice.text, &advice.first_step, &advice.caveat, &advice.sentence}) {
    *text = with_person(std::move(*text), person);
  }
  for (auto* effects : {&advice.benefits, &advice.investments}) {
    for (auto& effect : *effects) effect.text = with_person(std::move(effect.text), person);
  }
}

/// The groups of load factors in the order of the contract, each with whether a factor of it was chosen.
std::vector<std::pair<std::string, bool>> groups(Turn& turn) {
  std::vector<std::pair<std::string, bool>> found;
  const auto* question = turn.content().questions.find(factors_question);
  const auto& answers = turn.subject().answers;
  const auto answer = answers.find(factors_question);
  const auto* chosen = answer == answers.end() ? nullptr : std::get_if<core::Options>(&answer->second);
  if (question == nullptr) return found;
  for (const auto& option : question->options) {
    if (option.group.empty()) continue;
    if (found.empty() || found.back().first != option.group) found.emplace_back(option.group, false);
    if (chosen != nullptr && std::ranges::find(*chosen, option.id) != chosen->end()) found.back().second = true;
  }
  return found;
}

/// A duration in the steps that the table of thresholds makes.
void set_duration(report::Steps& steps, const content::Thresholds& thresholds, double years) {
  std::set<std::int64_t> bounds;
  for (const auto& row : thresholds.load) bounds.insert(row.from_months);
  steps.of = static_cast<int>(bounds.size());
  steps.value = static_cast<int>(std::ranges::count_if(
      bounds, [years](std::int64_t from) { return static_cast<double>(from) <= years * months_per_year; }));
}

void set_value(report::Steps& steps, const content::Content& content, const content::Question& question,
               const core::Value* value) {
  steps.of = static_cast<int>(question.options.size());
  if (question.type == content::QuestionType::duration) set_duration(steps, content.thresholds, -1);
  if (value == nullptr) return;
  if (const auto* option = std::get_if<std::string>(value)) {
    const auto found = std::ranges::find(question.options, *option, &content::Option::id);
    if (found != question.options.end()) steps.value = static_cast<int>(found - question.options.begin()) + 1;
  } else if (const auto* whole = std::get_if<std::int64_t>(value)) {
    set_duration(steps, content.thresholds, static_cast<double>(*whole));
  } else if (const auto* years = std::get_if<double>(value)) {
    set_duration(steps, content.thresholds, *years);
  }
}

report::Steps steps(Turn& turn, const std::string& family, const std::string& group) {
  const std::string id = family + '.' + group;
  report::Steps result;
  result.name = turn.text("verslag.maat." + family);
  result.words = turn.text("verslag.maat.onbekend");
  const auto* question = turn.content().questions.find(id);
  if (question == nullptr) return result;
  const auto& answers = turn.subject().answers;
  const auto answer = answers.find(id);
  set_value(result, turn.content(), *question, answer == answers.end() ? nullptr : &answer->second);
  if (answer != answers.end()) result.words = explanation::answer_text(turn.content(), turn.role(), id, answer->second);
  return result;
}

std::string weight(Turn& turn, const std::string& group) {
  const auto found = turn.evaluation().find("factor." + group);
  if (found.empty()) return turn.text("verslag.weging-onbekend");
  return turn.text("verslag.weging", {{"waarde", explanation::value_name(turn.content(), found.front()->key)}});
}

report::LoadProfile load_profile(Turn& turn) {
  report::LoadProfile profile;
  for (const auto& [group, is_chosen] : groups(turn)) {
    report::LoadProfile::Group row{turn.text("groep." + group), turn.text("verslag.weging-niet-genoemd"), {}};
    if (is_chosen) {
      row.weight = weight(turn, group);
      for (const char* family : {"frequentie", "omvang", "duur"}) row.steps.push_back(steps(turn, family, group));
    }
    profile.groups.push_back(std::move(row));
  }
  return profile;
}

std::vector<report::Told> told(Turn& turn, const std::string& person) {
  std::vector<report::Told> list;
  for (const auto& unit : overview_units(turn)) {
    auto answer = given_answer(turn, unit);
    if (answer.empty()) continue;
    list.push_back({with_person(name_of(turn, unit), person), std::move(answer)});
  }
  return list;
}

void add_conclusions(Turn& turn, report::Input& input) {
  for (auto& headline : headlines(turn)) {
    input.headlines.push_back(with_person(std::move(headline.sentence), input.person));
    for (const auto* source : headline.conclusion.supports.front().sources) input.sources.push_back(*source);
  }
  for (const auto& conclusion : turn.evaluation().conclusions) input.conclusions.push_back(conclusion.key);
  for (const auto& advice : turn.evaluation().advice) input.advice_ids.push_back(advice.key.id.substr(advice.key.id.find('.') + 1));
}

void add_advice(Turn& turn, report::Input& input) {
  auto selection = selected(turn);
  input.main = std::move(selection.main);
  input.rest = std::move(selection.rest);
  if (turn.role() == core::Role::ondernemingsraad) {
    input.options = options(turn);
    input.employer_questions = employer_questions(turn);
  }
  for (auto* list : {&input.main, &input.rest, &input.options}) {
    for (auto& advice : *list) name_in(advice, input.person);
  }
}

}  // namespace

report::Input report_input(Turn& turn) {
  report::Input input;
  input.role = turn.role();
  input.date = core::today();
  input.knowledge_version = turn.content().knowledge_version;
  input.dialogues_version = turn.content().dialogues_version;
  input.person = person_words(turn.content().messages, turn.state().person);
  input.finished = turn.state().finished;
  input.confidential = is_confidential(turn);
  input.answers = usable(turn.content(), turn.role(), turn.state().answers);
  input.told = told(turn, input.person);
  input.people = lines(turn.text("mens." + std::string{core::to_id(turn.role())}));
  input.load = load_profile(turn);
  add_conclusions(turn, input);
  add_advice(turn, input);
  return input;
}

}  // namespace inzetwijzer::conversation
