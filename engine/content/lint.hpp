#pragma once

#include <vector>

#include "content/finding.hpp"
#include "content/rule_book.hpp"
#include "content/rule_source.hpp"

namespace inzetwijzer::content {

/// Everything that must hold before CLIPS may see a rule file: only the constructs, functions and actions on the
/// lists, one (logical ...) around all patterns, `not` only on a lower stratum, no numbers as boundaries.
void lint_rules(const std::vector<RuleSource>& sources, const RuleBook& rules, Findings& findings);

}  // namespace inzetwijzer::content
