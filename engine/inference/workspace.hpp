#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "clips/environment.hpp"
#include "content/content.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"
#include "inference/justification.hpp"
#include "inference/names.hpp"
#include "inference/rule_facts.hpp"

namespace inzetwijzer::inference {

/// One loaded rule environment in which answers come and go. Changing a few answers costs only what rests on them. Whatever
/// the order of the changes, the evaluation equals that of the same answers from scratch. One thread at a time.
class Workspace {
 public:
  /// Keeps a reference to `content`. Throws clips::ClipsError when the rule base does not load.
  explicit Workspace(const content::Content& content);

  /// Makes these the answers, by asserting and retracting what differs. Values must be valid for the role.
  void update(core::Role role, const core::Answers& answers);

  /// Takes all session facts out again.
  void clear();

  /// What follows from the answers now. Throws clips::ClipsError when a rule fails or the rules do not come to rest.
  [[nodiscard]] Evaluation evaluate(Justification detail = Justification::full);

  /// True when this follows from the answers now: a conclusion or "advies.<id>", with this value when one is given. Throws as
  /// evaluate does.
  [[nodiscard]] bool concludes(std::string_view id, const std::optional<core::ConclusionValue>& value);

 private:
  void load_rules();
  void load_knowledge();
  void put(const std::string& question, const core::Value& value);
  void withdraw(const std::string& question);
  clips::FactRef put(const RuleFact& fact, const Matter& matter);
  void withdraw(clips::FactRef fact);

  const content::Content& m_content;
  clips::Environment m_environment;
  std::array<clips::Template, fact_shapes_count> m_shapes;
  std::optional<Names> m_names;
  std::optional<core::Role> m_role;
  clips::FactRef m_role_fact;
  core::Answers m_answers;
  std::map<std::string, std::vector<clips::FactRef>, std::less<>> m_facts;
  Matters m_matters;
};

}  // namespace inzetwijzer::inference
