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

/// One loaded rule environment in which answers come and go. Answers must be valid for the role. What runs the rules throws
/// clips::ClipsError when one fails or they do not come to rest; use the workspace no more after that. One thread at a time.
class Workspace {
 public:
  /// Keeps a reference to `content`. Throws clips::ClipsError when the rule base does not load.
  explicit Workspace(const content::Content& content);

  /// Everything that follows from these answers. There may be no others in it; there are none afterwards.
  [[nodiscard]] Evaluation evaluate(core::Role role, const core::Answers& answers, Justification detail);

  /// Makes these the answers, by asserting and retracting what differs: costs only what rests on that.
  void update(core::Role role, const core::Answers& answers);

  /// What `evaluate` gives for the answers of the last update, but for the needs and the rules that ask for them.
  [[nodiscard]] Evaluation evaluate_updated(Justification detail);

  /// True when this follows from the answers of the last update: a conclusion or "advies.<id>", with this value when one is
  /// given.
  [[nodiscard]] bool concludes(std::string_view id, const std::optional<core::ConclusionValue>& value);

  /// Takes all that `update` asserted out again.
  void clear();

 private:
  using Facts = std::vector<clips::FactRef>;

  void load_rules();
  void define_actions();
  void load_knowledge();
  void run();
  [[nodiscard]] Evaluation justified(const core::Answers& answers, Justification detail);
  void put(const std::string& id, const core::Value& value, Facts& facts);
  void withdraw(const std::string& question);
  clips::FactRef put(const RuleFact& fact, const Matter& matter);
  void withdraw(clips::FactRef fact);

  const content::Content& m_content;
  clips::Environment m_environment;
  std::array<clips::Template, fact_shapes_count> m_shapes;
  std::optional<Names> m_names;  ///< made when the templates are loaded, before any rule fires
  Matters m_matters;
  std::vector<const PlacedNeed*> m_needs;  ///< of the rules that fired since it was emptied
  std::optional<core::Role> m_role;
  clips::FactRef m_role_fact;
  core::Answers m_answers;
  std::map<std::string, Facts, std::less<>> m_facts;
};

}  // namespace inzetwijzer::inference
