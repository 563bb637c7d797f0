#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/rule_source.hpp"

namespace inzetwijzer::content {

/// ?x or $?x
bool is_variable(std::string_view word);

/// What a slot of a pattern asks for.
struct SlotTest {
  std::vector<std::string> words;     ///< one of these; empty: anything
  std::vector<std::string> excluded;  ///< none of these
  std::string variable;               ///< what it is bound to: "?x"; may be empty
  int line = 0;

  /// True when the test leaves this word in.
  [[nodiscard]] bool allows(std::string_view word) const;
};

/// A fact that a rule looks for, or relies on not being there.
struct RulePattern {
  std::string fact;  ///< template: antwoord, keuze, conclusie, ...
  bool negated = false;
  int line = 0;
  std::map<std::string, SlotTest, std::less<>> slots;

  /// The test on this slot; one that allows anything when the pattern has none.
  [[nodiscard]] const SlotTest& slot(std::string_view name) const;
};

/// (concludeer id van waarde) and the like; the arguments as written, variables with their question mark.
struct RuleAction {
  std::string name;
  std::vector<std::string> arguments;
  int line = 0;
};

/// A rule, read as what it matches and what it does.
struct RuleModel {
  std::string name;
  std::string file;
  int line = 0;
  std::string salience;  ///< as written: "?*laag-3*"
  std::vector<RulePattern> patterns;
  std::vector<RuleAction> actions;

  void report(Findings& findings, int at, std::string key, std::string word) const;
};

/// The rules of these files, in order. Says nothing about what is wrong with them.
std::vector<RuleModel> model_rules(const std::vector<RuleSource>& sources);

/// The named strata: "?*laag-0*" → 100.
std::map<std::string, int> strata(const std::vector<RuleSource>& sources);

/// What a rule concludes; an absent word is a variable.
struct Concluded {
  std::optional<std::string> id;
  std::optional<std::string> part;  ///< "-" when there is none
  std::optional<std::string> value;
  const RuleAction* action = nullptr;

  /// True when a pattern on `conclusie` could match it.
  [[nodiscard]] bool can_match(const RulePattern& pattern) const;
};

/// The conclusions a rule draws; `adviseer` concludes "advies" with the advice as part.
std::vector<Concluded> conclusions_of(const RuleModel& rule);

}  // namespace inzetwijzer::content
