#include "explanation/what_if.hpp"

#include <algorithm>
#include <cmath>

#include "explanation/labels.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::explanation {
namespace {

using core::Block;
using core::Paragraph;

constexpr std::size_t most_titles = 6;

/// The first titles, and how many more there are.
std::vector<std::string> shortened(const content::Messages& messages, std::vector<std::string> titles) {
  if (titles.size() <= most_titles) return titles;
  const auto left = static_cast<std::int64_t>(titles.size() - most_titles);
  titles.resize(most_titles);
  titles.push_back(messages.format("wat-als.meer", {{"aantal", left}}));
  return titles;
}

/// Titles of the advice in one evaluation that is not in the other.
std::vector<std::string> only_in(const Case& subject, const inference::Evaluation& here,
                                 const inference::Evaluation& there) {
  std::vector<std::string> titles;
  for (const auto& advice : here.advice) {
    if (!there.find(advice.key.id).empty()) continue;
    std::string title = subject_name(subject.content, subject.role, advice.key.id);
    if (!title.empty()) titles.push_back(std::move(title));
  }
  return titles;
}

std::vector<std::string> conclusion_lines(const Case& subject, const inference::Evaluation& other) {
  std::vector<std::string> result;
  for (const auto& change : inference::differences(subject.evaluation, other)) {
    if (std::string line = describe(subject, change); !line.empty()) result.push_back(std::move(line));
  }
  return result;
}

/// Of a list, what is chosen more or less.
std::string difference_of_lists(const Case& subject, const AnswerChange& change) {
  static const core::Options nothing;
  const auto* after = std::get_if<core::Options>(&change.after);
  if (after == nullptr || core::is_none(change.after) || core::is_unknown(change.after)) return {};
  const bool real = change.before && !core::is_none(*change.before) && !core::is_unknown(*change.before);
  const auto& before = real ? std::get<core::Options>(*change.before) : nothing;
  core::Options more;
  core::Options less;
  for (const auto& option : *after) {
    if (std::ranges::find(before, option) == before.end()) more.push_back(option);
  }
  for (const auto& option : before) {
    if (std::ranges::find(*after, option) == after->end()) less.push_back(option);
  }
  if (before.empty() || more.empty() == less.empty()) return {};
  const auto& named = more.empty() ? less : more;
  const std::string what = answer_text(subject.content, subject.role, change.question, named);
  return subject.content.messages.format(more.empty() ? "verandering.zonder" : "verandering.ook", {{"antwoord", what}});
}

}  // namespace

std::string new_answer(const Case& subject, const AnswerChange& change) {
  std::string difference = difference_of_lists(subject, change);
  return difference.empty() ? answer_text(subject.content, subject.role, change.question, change.after) : difference;
}

std::string describe(const Case& subject, const AnswerChange& change) {
  const std::string name = text::capitalised(question_name(subject.content, subject.role, change.question));
  const std::string answer = new_answer(subject, change);
  return subject.content.messages.format("uitleg-hoe.antwoord", {{"vraag", name}, {"antwoord", answer}});
}

core::Answers later(const content::Content& content, core::Answers answers, double years) {
  for (auto& [id, value] : answers) {
    const auto* question = content.questions.find(id);
    const bool counts = question != nullptr && (question->type == content::QuestionType::number ||
                                                question->type == content::QuestionType::duration);
    const auto* whole = std::get_if<std::int64_t>(&value);
    const auto* fraction = std::get_if<double>(&value);
    if (!counts || (whole == nullptr && fraction == nullptr)) continue;
    const double moved = std::min(question->maximum, (whole != nullptr ? static_cast<double>(*whole) : *fraction) + years);
    const bool is_whole = question->type == content::QuestionType::number || moved == std::floor(moved);
    value = is_whole ? core::Value{static_cast<std::int64_t>(std::floor(moved))} : core::Value{moved};
  }
  return answers;
}

std::vector<Block> what_if(const Case& subject, const inference::Evaluation& other) {
  const auto& messages = subject.content.messages;
  std::vector<Block> blocks;
  const auto add = [&](const char* key, std::vector<std::string> items) {
    if (items.empty()) return;
    blocks.emplace_back(Paragraph{messages.format(key)});
    blocks.emplace_back(core::List{std::move(items)});
  };
  add("wat-als.conclusies", conclusion_lines(subject, other));
  add("wat-als.advies-erbij", shortened(messages, only_in(subject, other, subject.evaluation)));
  add("wat-als.advies-eraf", shortened(messages, only_in(subject, subject.evaluation, other)));
  if (blocks.empty()) blocks.emplace_back(Paragraph{messages.format("wat-als.niets")});
  return blocks;
}

std::vector<Block> effects(const Case& subject, const inference::Engine& engine,
                           const std::vector<AnswerChange>& options) {
  constexpr std::size_t most_lines = 5;
  constexpr std::size_t most_points = 3;
  const auto& messages = subject.content.messages;
  auto exploration = engine.explore();
  core::List list;
  for (const auto& option : options) {
    const auto other = exploration.evaluate(subject.role, changed(subject.answers, {option}));
    std::vector<std::string> points = conclusion_lines(subject, other);
    for (auto& title : only_in(subject, other, subject.evaluation)) {
      points.push_back(messages.format("uitleg-hoe.advies", {{"titel", title}}));
    }
    if (points.empty()) continue;
    if (points.size() > most_points) points.resize(most_points);
    std::string text;
    for (const auto& point : points) text += (text.empty() ? "" : " ") + point;
    const std::string answer = describe(subject, option);
    list.items.push_back(messages.format("uitleg-waarom.bij", {{"antwoord", answer}, {"gevolg", text}}));
    if (list.items.size() == most_lines) break;
  }
  if (list.items.empty()) return {};
  std::vector<Block> blocks;
  blocks.emplace_back(Paragraph{messages.format("uitleg-waarom.gevolgen")});
  blocks.emplace_back(std::move(list));
  return blocks;
}

}  // namespace inzetwijzer::explanation
