#include "inference/workspace.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "inference/engine.hpp"
#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {
namespace {

namespace words = vocabulary;

/// Far above what any case needs (some hundreds): stops rules that feed themselves.
constexpr std::int64_t firing_limit = 20'000;

struct ActionShape {
  const char* name;
  int fewest;
  int most;
};
constexpr ActionShape conclude{words::conclude, 2, 3};
constexpr ActionShape advise{words::advise, 2, 2};
constexpr ActionShape need{words::needed, 3, 4};

void define(clips::Environment& environment, const ActionShape& shape, clips::Environment::Action action) {
  environment.define_action(shape.name, shape.fewest, shape.most, std::move(action));
}

}  // namespace

Workspace::Workspace(const content::Content& content) : m_content{content} {
  load_rules();
  for (std::size_t kind = 0; kind < fact_shapes.size(); ++kind) {
    m_shapes[kind] = m_environment.find_template(fact_shapes[kind].template_name, fact_shapes[kind].slots);
  }
  m_names.emplace(m_content, m_environment);
  load_knowledge();
}

void Workspace::load_rules() {
  define_actions();
  for (const content::RuleFile& file : m_content.rules.files()) m_environment.load(file.name, file.text);
}

/// What rules may do: conclude and advise, under the logical support of the rule that fires, and say which question matters.
/// A need is no fact: it would only be read and taken back. Rules that need questions stand in the last stratum and look at
/// nothing that goes while rules run, so a need that was spoken stands when they are at rest. Those that spoke before answers
/// changed are asked again.
void Workspace::define_actions() {
  define(m_environment, conclude, [this](clips::Firing& firing) {
    const bool has_part = firing.argument_count() == 3;
    firing.assert_fact(m_names->conclusion_shape,
                       {firing.atom(0), has_part ? firing.atom(1) : m_names->no_part, firing.atom(has_part ? 2 : 1)});
  });
  define(m_environment, advise, [this](clips::Firing& firing) {
    firing.assert_fact(m_names->conclusion_shape, {m_names->advice, firing.atom(0), firing.atom(1)});
  });
  define(m_environment, need, [this](clips::Firing& firing) {
    const bool has_part = firing.argument_count() == 4;
    m_asking.insert(firing.rule());
    m_needs.push_back(&m_names->need({firing.rule_atom(), firing.atom(0), has_part ? firing.atom(1) : m_names->no_part,
                                      firing.atom(has_part ? 2 : 1), firing.atom(has_part ? 3 : 2)}));
  });
}

void Workspace::load_knowledge() {
  for (const RuleFact& fact : facts_of(m_content.thresholds)) put(fact, {nullptr, 0, false, true});
}

void Workspace::update(core::Role role, const core::Answers& answers) {
  withdraw_others(role, answers);
  if (!m_role) m_role_fact = put(fact_of(role), {});
  m_role = role;
  put_others(answers);
}

void Workspace::withdraw_others(core::Role role, const core::Answers& answers) {
  std::vector<clips::FactIndex> gone;
  const auto withdraw = [&](clips::FactRef fact) {
    gone.push_back(clips::Environment::index(fact));
    m_environment.retract(fact);
  };
  if (m_role && m_role != role) {
    withdraw(m_role_fact);
    m_role.reset();
  }
  std::vector<Held> kept;
  kept.reserve(answers.size());
  auto wanted = answers.begin();
  for (Held& held : m_held) {
    while (wanted != answers.end() && wanted->first < held.question->id) ++wanted;
    if (wanted != answers.end() && wanted->first == held.question->id && wanted->second == held.value) {
      kept.push_back(std::move(held));
    } else {
      std::ranges::for_each(held.facts, withdraw);
    }
  }
  m_held = std::move(kept);
  m_matters.erase(std::move(gone));
}

void Workspace::put_others(const core::Answers& answers) {
  std::vector<Held> all;
  all.reserve(answers.size());
  auto held = m_held.begin();
  for (const auto& [question, value] : answers) {
    const bool is_held = held != m_held.end() && held->question->id == question;
    all.push_back(is_held ? std::move(*held++) : put(question, value));
  }
  m_held = std::move(all);
}

void Workspace::forget() {
  if (m_role) withdraw_others(*m_role, {});
}

Workspace::Held Workspace::put(const std::string& id, const core::Value& value) {
  const content::Question* question = m_content.questions.find(id);
  if (question == nullptr) throw std::invalid_argument{"unknown question"};
  const bool unknown = core::is_unknown(value);
  Held held{question, value, {}};
  for (const RuleFact& fact : facts_of(*question, value)) {
    held.facts.push_back(put(fact, {question, fact.part, unknown, false}));
  }
  return held;
}

clips::FactRef Workspace::put(const RuleFact& fact, const Matter& matter) {
  const clips::FactRef asserted = m_environment.assert_fact(m_shapes[static_cast<std::size_t>(fact.kind)], fact.values());
  m_matters.add(clips::Environment::index(asserted), matter);
  return asserted;
}

Evaluation Workspace::evaluate(core::Role role, const core::Answers& answers, Justification detail) {
  update(role, answers);
  for (const clips::RuleRef rule : m_asking) m_environment.refresh(rule);
  run();
  return justified(answers, detail);
}

Evaluation Workspace::evaluate_without_needs(core::Role role, const core::Answers& answers, Justification detail) {
  update(role, answers);
  run();
  m_needs.clear();  // only those of rules that the update made fire
  return justified(answers, detail);
}

bool Workspace::concludes(core::Role role, const core::Answers& answers, std::string_view id,
                          const std::optional<core::ConclusionValue>& value) {
  update(role, answers);
  run();
  return inference::concludes(m_environment, *m_names, id, value);
}

void Workspace::run() {
  m_needs.clear();
  m_environment.run(firing_limit);
}

Evaluation Workspace::justified(const core::Answers& answers, Justification detail) {
  return justify({m_content, answers, m_environment, m_matters, *m_names, m_needs}, detail);
}

std::vector<RefusedRule> refused_rules(const content::Content& content) {
  clips::Environment environment;
  for (const ActionShape& shape : {conclude, advise, need}) define(environment, shape, [](clips::Firing&) {});
  std::vector<RefusedRule> refused;
  for (const content::RuleFile& file : content.rules.files()) {
    for (const clips::LoadFault& fault : environment.try_load(file.name, file.text)) {
      refused.push_back({file.name, fault.line, fault.text});
    }
  }
  return refused;
}

}  // namespace inzetwijzer::inference
