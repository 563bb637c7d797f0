#pragma once

#include <string_view>
#include <vector>

#include "content/finding.hpp"
#include "content/rule_book.hpp"
#include "content/rule_model.hpp"
#include "content/rule_source.hpp"

namespace inzetwijzer::content {

/// The one file that may define templates, strata and the rule that makes conclusions out of their supports.
inline constexpr std::string_view templates_file = "rules/00-sjablonen.clp";

/// Everything that must hold before CLIPS may see a rule file.
void lint_rules(const std::vector<RuleSource>& sources, const std::vector<RuleModel>& models, const RuleBook& rules,
                Findings& findings);

/// Only the constructs, conditions, functions and actions on the lists: the rest could act on the host or
/// escape justification.
void lint_constructs(const RuleSource& source, Findings& findings);

/// One (logical ...) around all patterns that starts with a fact; no boundary written as a number (a rank is
/// none); one `afwezig` for each `not`.
void lint_conditions(const RuleSource& source, const RuleBook& rules, Findings& findings);

/// Salience is the stratum that fits the actions, and a rule only looks at strata that are complete by then.
void lint_strata(const std::vector<RuleModel>& rules, const std::map<std::string, int>& strata,
                 Findings& findings);

/// Patterns only use slots that their template has.
void lint_slots(const std::vector<RuleModel>& rules, const std::vector<RuleSource>& sources,
                Findings& findings);

/// Names of files, and of rules: each once.
void lint_names(const std::vector<RuleModel>& rules, const std::vector<RuleSource>& sources,
                Findings& findings);

}  // namespace inzetwijzer::content
