#include "content/lint.hpp"

namespace inzetwijzer::content {

void lint_rules(const std::vector<RuleSource>&, const RuleBook&, Findings&) {}

}  // namespace inzetwijzer::content
