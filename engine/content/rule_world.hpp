#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "content/content.hpp"
#include "content/rule_model.hpp"

namespace inzetwijzer::content {

using Words = std::set<std::string, std::less<>>;

/// One conclusion that the rules can draw.
struct PossibleConclusion {
  std::string id;
  std::string part;  ///< "-" when there is none
  std::string value;

  [[nodiscard]] std::string full_id() const { return part == "-" ? id : id + "." + part; }
  [[nodiscard]] bool matches(const RulePattern& pattern) const;
  friend auto operator<=>(const PossibleConclusion&, const PossibleConclusion&) = default;
};

/// What all rules together can conclude, found by following what each variable can stand for. Never less than
/// what is possible; more when a combination cannot occur.
class RuleWorld {
 public:
  RuleWorld(const std::vector<RuleModel>& rules, const Content& content);

  [[nodiscard]] const std::vector<RuleModel>& rules() const { return m_rules; }

  /// Each possible conclusion, and the roles in which it can be drawn.
  [[nodiscard]] const std::map<PossibleConclusion, core::RoleSet>& conclusions() const {
    return m_conclusions;
  }

  /// True when some rule concludes this id with a part or value that is not known beforehand.
  [[nodiscard]] bool is_open(std::string_view id) const { return m_open.contains(id); }

  /// What a word of this rule can be: itself, or what its variable can stand for; nothing when that is not
  /// known.
  [[nodiscard]] std::optional<Words> meanings(const RuleModel& rule, const std::string& word) const;

  /// The roles in which this rule can fire, by the questions and conclusions that it matches.
  [[nodiscard]] core::RoleSet roles(const RuleModel& rule) const;

 private:
  [[nodiscard]] std::optional<Words> slot_domain(const RulePattern& pattern, std::string_view slot) const;
  [[nodiscard]] Words question_domain(const RulePattern& pattern, std::string_view slot) const;
  [[nodiscard]] std::optional<Words> conclusion_domain(const RulePattern& pattern,
                                                       std::string_view slot) const;
  [[nodiscard]] Words groups() const;
  [[nodiscard]] bool can_match(const RulePattern& pattern, core::Role role) const;
  bool add_conclusions(const RuleModel& rule);
  bool add(const PossibleConclusion& conclusion, core::RoleSet roles);

  const std::vector<RuleModel>& m_rules;
  const Content& m_content;
  std::map<PossibleConclusion, core::RoleSet> m_conclusions;
  Words m_open;
};

}  // namespace inzetwijzer::content
