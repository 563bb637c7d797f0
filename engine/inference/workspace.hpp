#pragma once

#include <array>
#include <optional>
#include <set>
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

  /// Everything that follows from these answers, whatever the answers before them were.
  [[nodiscard]] Evaluation evaluate(core::Role role, const core::Answers& answers, Justification detail);

  /// The same but for the needs and the rules that ask for them.
  [[nodiscard]] Evaluation evaluate_without_needs(core::Role role, const core::Answers& answers, Justification detail);

  /// Takes the answers out.
  void forget();

  /// True when this follows from these answers: a conclusion or "advies.<id>", with this value when one is given.
  [[nodiscard]] bool concludes(core::Role role, const core::Answers& answers, std::string_view id,
                               const std::optional<core::ConclusionValue>& value);

 private:
  using Facts = std::vector<clips::FactRef>;
  struct Held {
    const content::Question* question;
    core::Value value;
    Facts facts;
  };

  void load_rules();
  void define_actions();
  void load_knowledge();
  /// Makes these the answers, by retracting and asserting what differs: costs only what rests on that.
  void update(core::Role role, const core::Answers& answers);
  void withdraw_others(core::Role role, const core::Answers& answers);
  void put_others(const core::Answers& answers);
  void run();
  [[nodiscard]] Evaluation justified(const core::Answers& answers, Justification detail);
  [[nodiscard]] Held put(const std::string& id, const core::Value& value);
  clips::FactRef put(const RuleFact& fact, const Matter& matter);

  const content::Content& m_content;
  clips::Environment m_environment;
  std::array<clips::Template, fact_shapes_count> m_shapes;
  std::optional<Names> m_names;  ///< made when the templates are loaded, before any rule fires
  Matters m_matters;
  std::vector<const PlacedNeed*> m_needs;  ///< of the rules that fired since it was emptied
  std::set<clips::RuleRef> m_asking;       ///< the rules that ever asked
  std::optional<core::Role> m_role;
  clips::FactRef m_role_fact;
  std::vector<Held> m_held;  ///< by question id
};

}  // namespace inzetwijzer::inference
