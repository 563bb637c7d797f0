#include "content/lint.hpp"

#include <map>

namespace inzetwijzer::content {
namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

}  // namespace

void lint_names(const std::vector<RuleModel>& rules, const std::vector<RuleSource>& sources, Findings& findings) {
  constexpr std::size_t prefix = std::string_view{"rules/"}.size();
  for (const RuleSource& source : sources) {
    const std::string_view name = std::string_view{source.name}.substr(prefix);
    const bool numbered = name.size() > 3 && is_digit(name[0]) && is_digit(name[1]) && name[2] == '-';
    if (!numbered) findings.push_back({source.name, 0, "regel.bestandsnaam", {}});
  }
  std::map<std::string, const RuleModel*> first;
  for (const RuleModel& rule : rules) {
    const auto [known, added] = first.emplace(rule.name, &rule);
    if (!added) rule.report(findings, rule.line, "regel.dubbel", known->second->file);
  }
}

void lint_rules(const std::vector<RuleSource>& sources, const RuleBook& rules, Findings& findings) {
  for (const RuleSource& source : sources) {
    lint_constructs(source, findings);
    lint_conditions(source, rules, findings);
  }
  const std::vector<RuleModel> models = model_rules(sources);
  lint_names(models, sources, findings);
  lint_strata(models, strata(sources), findings);
}

}  // namespace inzetwijzer::content
