#pragma once

#include <string>
#include <vector>

#include "content/data_files.hpp"
#include "content/finding.hpp"
#include "content/rule_book.hpp"
#include "content/s_expression.hpp"

namespace inzetwijzer::content {

/// A rule file, read but not yet understood.
struct RuleSource {
  std::string name;  ///< relative to the data directory
  ExpressionFile file;
};

/// The parts of (defrule name "comment" (declare ...) pattern ... => action ...).
struct RuleParts {
  std::string name;
  std::string salience;  ///< the global it names, or the number; empty when there is none
  std::vector<const Expression*> patterns;
  std::vector<const Expression*> actions;
};

/// The rule files in load order; a form that cannot be read is reported.
std::vector<RuleSource> read_rule_sources(const DataFiles& files, Findings& findings);

/// Takes a (defrule ...) apart; refers to the form.
RuleParts parts_of(const Expression& rule);

/// What stands in the comment directly above each rule. A line that cannot be read, and a rule without
/// explanation, source or status, is reported.
std::vector<RuleMetadata> read_metadata(const RuleSource& source, Findings& findings);

}  // namespace inzetwijzer::content
