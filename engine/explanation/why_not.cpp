#include "explanation/why_not.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "explanation/labels.hpp"
#include "explanation/what_if.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::explanation {
namespace {

using core::Block;
using core::Paragraph;

constexpr std::size_t most_lines = 6;
constexpr std::size_t most_reasons = 3;

/// Changes of one question in one line, so that "elke week" and "elke dag" stand together.
std::vector<std::string> lines(const Case& subject, const std::vector<std::vector<AnswerChange>>& ways) {
  std::vector<std::string> questions;
  std::map<std::string, std::vector<AnswerChange>, std::less<>> by_question;
  std::vector<std::string> result;
  for (const auto& way : ways) {
    if (way.size() > 1) {
      std::vector<std::string> both;
      for (const auto& change : way) both.push_back(describe(subject, change));
      result.push_back(enumerated(subject.content.messages, both));
      continue;
    }
    auto& same = by_question[way.front().question];
    if (same.empty()) questions.push_back(way.front().question);
    same.push_back(way.front());
  }
  for (const auto& question : questions) {
    std::vector<std::string> values;
    for (const auto& change : by_question.at(question)) {
      values.push_back(values.empty() ? describe(subject, change) : new_answer(subject, change));
    }
    result.push_back(alternatives(subject.content.messages, values));
  }
  if (result.size() > most_lines) result.resize(most_lines);
  return result;
}

/// False for a rule about answers that this role never gives, or written for another role.
bool is_for(const Case& subject, const content::RuleMetadata& rule) {
  bool names_role = false;
  for (const auto& word : rule.matches) {
    const auto* question = subject.content.questions.find(word);
    if (question != nullptr && !question->roles.contains(subject.role)) return false;
    names_role = names_role || core::role_from_id(word).has_value();
  }
  return !names_role || rule.matches.contains(core::to_id(subject.role));
}

/// What rules that lead to it ask, in the words of their authors.
std::vector<std::string> requirements(const Case& subject, const Goal& goal) {
  const std::string family = goal.id.substr(0, goal.id.find('.'));
  std::vector<std::string> reasons;
  for (const auto& rule : subject.content.rules.rules()) {
    if (!rule.concludes.contains(goal.id) && !rule.concludes.contains(family)) continue;
    if (is_advice(goal.id) && !rule.concludes.contains(goal.id)) continue;
    if (!is_for(subject, rule)) continue;
    if (std::ranges::find(reasons, rule.explanation) == reasons.end()) reasons.push_back(rule.explanation);
    if (reasons.size() == most_reasons) break;
  }
  return reasons;
}

const core::Conclusion* current(const Case& subject, const Goal& goal) {
  const auto found = subject.evaluation.find(goal.id);
  return found.empty() ? nullptr : found.front();
}

std::string name_of(const Case& subject, const Goal& goal) {
  std::string name = subject_name(subject.content, subject.role, goal.id);
  if (!goal.value || is_advice(goal.id)) return name;
  const std::string value = value_name(subject.content, {goal.id, *goal.value});
  return subject.content.messages.format("waarom-niet.naam", {{"naam", name}, {"waarde", value}});
}

/// The value that the words name, by its label or id; the longest name counts.
std::optional<core::ConclusionValue> named_value(const content::ConclusionText& text, const text::Words& words) {
  std::optional<core::ConclusionValue> found;
  std::size_t longest = 0;
  for (const auto& [value, label] : text.values) {
    for (const auto& name : {text::fold(label), text::fold(value)}) {
      if (name.size() <= longest || !text::contains(words, name)) continue;
      if (value == "ja" || value == "nee") continue;
      found = value;
      longest = name.size();
    }
  }
  return found;
}

}  // namespace

Goal goal_of(const Case& subject, std::string_view conclusion, std::string_view words) {
  Goal goal{std::string{conclusion}, {}, true};
  const auto* now = current(subject, goal);
  const auto text = subject.content.conclusions.find(conclusion);
  if (text != subject.content.conclusions.end()) {
    goal.value = named_value(text->second, text::fold(words));
    if (!goal.value && now != nullptr && text->second.values.contains("ja")) goal.value = "ja";
  }
  if (now == nullptr) return goal;
  if (!goal.value || now->key.value == *goal.value) goal.wanted = false;
  if (!goal.wanted && !is_advice(goal.id)) goal.value = now->key.value;
  return goal;
}

std::vector<Block> why_not(const Case& subject, const inference::Engine& engine, const Goal& goal) {
  const auto& messages = subject.content.messages;
  const auto ways = ways_to(subject, engine, goal);
  const std::string kind = goal.wanted ? "waarom-niet.komt" : "waarom-niet.gaat";
  const std::string name = name_of(subject, goal);
  std::vector<Block> blocks;
  if (ways.found.empty()) {
    blocks.emplace_back(Paragraph{messages.format(kind + "-nooit", {{"naam", name}})});
    if (!ways.complete) blocks.emplace_back(Paragraph{messages.format("waarom-niet.niet-alles")});
    auto reasons = goal.wanted ? requirements(subject, goal) : std::vector<std::string>{};
    if (reasons.empty()) return blocks;
    blocks.emplace_back(Paragraph{messages.format("waarom-niet.nodig")});
    blocks.emplace_back(core::List{std::move(reasons)});
    return blocks;
  }
  const bool single = ways.found.front().size() == 1;
  blocks.emplace_back(Paragraph{messages.format(kind + (single ? "-een" : "-twee"), {{"naam", name}})});
  blocks.emplace_back(core::List{lines(subject, ways.found)});
  blocks.emplace_back(Paragraph{messages.format("waarom-niet.slot")});
  return blocks;
}

}  // namespace inzetwijzer::explanation
