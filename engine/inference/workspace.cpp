#include "inference/workspace.hpp"

#include <stdexcept>

#include "inference/engine.hpp"
#include "inference/justification.hpp"
#include "inference/rule_facts.hpp"
#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {
namespace {

namespace words = vocabulary;
using clips::Symbol;

/// Far above what any case needs (some hundreds): stops rules that feed themselves.
constexpr std::int64_t firing_limit = 20'000;

std::string word(const clips::Firing::Argument& argument) {
  if (const auto* text = std::get_if<std::string_view>(&argument)) return std::string{*text};
  throw clips::ClipsError{"a word was expected, not " + std::to_string(std::get<std::int64_t>(argument))};
}

clips::Field field(const clips::Firing::Argument& argument) {
  if (const auto* number = std::get_if<std::int64_t>(&argument)) return *number;
  return Symbol{word(argument)};
}

void add_support(clips::Firing& firing, const std::string& id, const std::string& part, clips::Field value) {
  const std::vector<std::int64_t> matched{firing.matched().begin(), firing.matched().end()};
  firing.assert_fact(words::support, {{"regel", Symbol{std::string{firing.rule()}}},
                                      {"id", Symbol{id}},
                                      {"van", Symbol{part}},
                                      {"waarde", std::move(value)},
                                      {"feiten", matched}});
}

/// What rules may do: conclude, advise, and say which question matters.
void define_actions(clips::Environment& environment) {
  environment.define_action(words::conclude, 2, 3, [](clips::Firing& firing) {
    const auto arguments = firing.arguments();
    add_support(firing, word(arguments[0]), arguments.size() == 3 ? word(arguments[1]) : words::no_part,
                field(arguments.back()));
  });
  environment.define_action(words::advise, 2, 2, [](clips::Firing& firing) {
    const auto arguments = firing.arguments();
    add_support(firing, words::advice_id, word(arguments[0]), field(arguments[1]));
  });
  environment.define_action(words::needed, 3, 4, [](clips::Firing& firing) {
    const auto arguments = firing.arguments();
    const bool has_part = arguments.size() == 4;
    firing.assert_fact(words::needed, {{"regel", Symbol{std::string{firing.rule()}}},
                                       {"vraag", Symbol{word(arguments[0])}},
                                       {"van", Symbol{has_part ? word(arguments[1]) : words::no_part}},
                                       {"diepte", Symbol{word(arguments[has_part ? 2 : 1])}},
                                       {"conclusie", Symbol{word(arguments[has_part ? 3 : 2])}}});
  });
}

}  // namespace

Workspace::Workspace(const content::Content& content) : m_content{content} {
  define_actions(m_environment);
  for (const content::RuleFile& file : m_content.rules.files()) m_environment.load(file.name, file.text);
  load_knowledge();
}

void Workspace::load_knowledge() {
  for (const RuleFact& fact : facts_of(m_content.thresholds)) {
    m_environment.assert_fact(fact.template_name, fact.slots);
  }
}

void Workspace::update(core::Role role, const core::Answers& answers) {
  if (m_role != role) {
    if (m_role) m_environment.retract(m_role_fact);
    m_role.reset();
    const RuleFact fact = fact_of(role);
    m_role_fact = m_environment.assert_fact(fact.template_name, fact.slots);
    m_role = role;
  }
  for (auto known = m_answers.begin(); known != m_answers.end();) {
    const auto wanted = answers.find(known->first);
    if (wanted != answers.end() && wanted->second == known->second) {
      ++known;
      continue;
    }
    withdraw(known->first);
    known = m_answers.erase(known);
  }
  for (const auto& [question, value] : answers) {
    if (m_answers.contains(question)) continue;
    m_answers.emplace(question, value);
    put(question, value);
  }
}

void Workspace::clear() {
  for (const auto& [question, value] : m_answers) withdraw(question);
  m_answers.clear();
  if (m_role) m_environment.retract(m_role_fact);
  m_role.reset();
}

void Workspace::withdraw(const std::string& question) {
  const auto facts = m_facts.find(question);
  if (facts == m_facts.end()) return;
  for (const clips::FactRef fact : facts->second) m_environment.retract(fact);
  m_facts.erase(facts);
}

void Workspace::put(const std::string& id, const core::Value& value) {
  const content::Question* question = m_content.questions.find(id);
  if (question == nullptr) throw std::invalid_argument{"unknown question"};
  for (const RuleFact& fact : facts_of(*question, value)) {
    m_facts[id].push_back(m_environment.assert_fact(fact.template_name, fact.slots));
  }
}

std::vector<RefusedRule> refused_rules(const content::Content& content) {
  clips::Environment environment;
  define_actions(environment);
  std::vector<RefusedRule> refused;
  for (const content::RuleFile& file : content.rules.files()) {
    for (const clips::LoadFault& fault : environment.try_load(file.name, file.text)) {
      refused.push_back({file.name, fault.line, fault.text});
    }
  }
  return refused;
}

Evaluation Workspace::evaluate() {
  m_environment.run(firing_limit);
  return justify(m_content, m_answers, m_environment);
}

bool Workspace::concludes(std::string_view id, const std::optional<core::ConclusionValue>& value) {
  m_environment.run(firing_limit);
  return inference::concludes(m_environment, id, value);
}

}  // namespace inzetwijzer::inference
