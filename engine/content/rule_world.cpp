#include "content/rule_world.hpp"

#include <algorithm>

#include "core/value.hpp"

namespace inzetwijzer::content {
namespace {

Words answer_words(const Question& question) {
  Words words;
  const bool chooses = question.type == QuestionType::choice || question.type == QuestionType::graded;
  if (chooses) {
    for (const Option& option : question.options) words.insert(option.id);
  }
  if (question.type == QuestionType::multiple) words.emplace(core::none_id);
  if (question.type != QuestionType::text) words.emplace(core::unknown_id);
  return words;
}

Words intersection(const Words& left, const Words& right) {
  Words both;
  std::ranges::set_intersection(left, right, std::inserter(both, both.end()));
  return both;
}

}  // namespace

bool PossibleConclusion::matches(const RulePattern& pattern) const {
  return pattern.slot("id").allows(id) && pattern.slot("van").allows(part) &&
         pattern.slot("waarde").allows(value);
}

RuleWorld::RuleWorld(const std::vector<RuleModel>& rules, const Content& content)
    : m_rules{rules}, m_content{content} {
  bool grown = true;
  while (grown) {
    grown = false;
    for (const RuleModel& rule : rules) grown = add_conclusions(rule) || grown;
  }
}

bool RuleWorld::add_conclusions(const RuleModel& rule) {
  bool grown = false;
  for (const Concluded& concluded : conclusions_of(rule)) {
    if (!concluded.id) continue;
    const std::vector<std::string>& words = concluded.action->arguments;
    const bool has_part = words.size() == 3 || *concluded.id == "advies";
    const std::string& part_word = *concluded.id == "advies" ? words[0] : words[1];
    const auto parts = has_part ? meanings(rule, part_word) : std::optional{Words{"-"}};
    const auto values = meanings(rule, words.back());
    if (!parts || !values) {
      grown = m_open.insert(*concluded.id).second || grown;
      continue;
    }
    const core::RoleSet roles = this->roles(rule);
    for (const std::string& part : *parts) {
      for (const std::string& value : *values) grown = add({*concluded.id, part, value}, roles) || grown;
    }
  }
  return grown;
}

bool RuleWorld::add(const PossibleConclusion& conclusion, core::RoleSet roles) {
  if (roles.empty()) return false;
  core::RoleSet& known = m_conclusions[conclusion];
  const core::RoleSet before = known;
  for (const core::Role role : core::all_roles) {
    if (roles.contains(role)) known.insert(role);
  }
  return known != before;
}

std::optional<Words> RuleWorld::meanings(const RuleModel& rule, const std::string& word) const {
  if (!is_variable(word)) return Words{word};
  std::optional<Words> domain;
  for (const RulePattern& pattern : rule.patterns) {
    if (pattern.negated) continue;
    for (const auto& [slot, test] : pattern.slots) {
      if (test.variable != word) continue;
      auto here = slot_domain(pattern, slot);
      if (!here) continue;
      std::erase_if(*here, [&test](const std::string& candidate) { return !test.allows(candidate); });
      domain = domain ? intersection(*domain, *here) : std::move(*here);
    }
  }
  return domain;
}

std::optional<Words> RuleWorld::slot_domain(const RulePattern& pattern, std::string_view slot) const {
  const SlotTest& test = pattern.slot(slot);
  if (!test.words.empty()) return Words{test.words.begin(), test.words.end()};
  if (pattern.fact == "conclusie") return conclusion_domain(pattern, slot);
  if (pattern.fact == "groep" && slot == "naam") return groups();
  if (pattern.fact == "drempel" && slot == "niveau") return Words{"laag", "verhoogd", "hoog"};
  const bool on_question = pattern.fact == "antwoord" || pattern.fact == "keuze" || pattern.fact == "duur";
  if (on_question && !pattern.slot("vraag").words.empty() && slot != "maanden")
    return question_domain(pattern, slot);
  return std::nullopt;
}

Words RuleWorld::question_domain(const RulePattern& pattern, std::string_view slot) const {
  Words domain;
  for (const std::string& id : pattern.slot("vraag").words) {
    for (const Question* question : m_content.questions.family(id)) {
      const std::string part = question->part.empty() ? "-" : question->part;
      if (!pattern.slot("van").allows(part)) continue;
      if (slot == "van") domain.insert(part);
      if (slot == "waarde") domain.merge(answer_words(*question));
      if (slot != "optie") continue;
      for (const Option& option : question->options) domain.insert(option.id);
    }
  }
  return domain;
}

std::optional<Words> RuleWorld::conclusion_domain(const RulePattern& pattern, std::string_view slot) const {
  Words domain;
  for (const std::string& id : pattern.slot("id").words) {
    if (m_open.contains(id)) return std::nullopt;
  }
  for (const auto& [conclusion, roles] : m_conclusions) {
    if (!conclusion.matches(pattern)) continue;
    domain.insert(slot == "id" ? conclusion.id : slot == "van" ? conclusion.part : conclusion.value);
  }
  return domain;
}

Words RuleWorld::groups() const {
  Words names;
  for (const Question& question : m_content.questions.all()) {
    for (const Option& option : question.options) {
      if (!option.group.empty()) names.insert(option.group);
    }
  }
  return names;
}

core::RoleSet RuleWorld::roles(const RuleModel& rule) const {
  core::RoleSet roles;
  for (const core::Role role : core::all_roles) {
    const bool possible = std::ranges::all_of(rule.patterns, [&](const RulePattern& pattern) {
      return pattern.negated || can_match(pattern, role);
    });
    if (possible) roles.insert(role);
  }
  return roles;
}

bool RuleWorld::can_match(const RulePattern& pattern, core::Role role) const {
  if (pattern.fact == "rol") return pattern.slot("naam").allows(core::to_id(role));
  if (pattern.fact == "conclusie") {
    const std::vector<std::string>& ids = pattern.slot("id").words;
    if (std::ranges::any_of(ids, [this](const std::string& id) { return is_open(id); })) return true;
    return std::ranges::any_of(m_conclusions, [&](const auto& entry) {
      return entry.second.contains(role) && entry.first.matches(pattern);
    });
  }
  const std::vector<std::string>& ids = pattern.slot("vraag").words;
  return ids.empty() || std::ranges::any_of(ids, [&](const std::string& id) {
           const auto family = m_content.questions.family(id);
           return family.empty() || std::ranges::any_of(family, [&](const Question* question) {
                    return question->roles.contains(role) &&
                           pattern.slot("van").allows(question->part.empty() ? "-" : question->part);
                  });
         });
}

}  // namespace inzetwijzer::content
