#include "content/lint.hpp"

#include <map>
#include <set>

namespace inzetwijzer::content {
namespace {

using Slots = std::set<std::string, std::less<>>;

/// The slots of each (deftemplate name ...).
std::map<std::string, Slots> templates(const std::vector<RuleSource>& sources) {
  std::map<std::string, Slots> known;
  for (const RuleSource& source : sources) {
    for (const Expression& form : source.file.forms) {
      if (!form.is_call("deftemplate") || form.items.size() < 2) continue;
      Slots& slots = known[form.items[1].word];
      for (const Expression& slot : form.items) {
        if (slot.items.size() > 1) slots.insert(slot.items[1].word);
      }
    }
  }
  return known;
}

bool is_digit(char character) {
  return character >= '0' && character <= '9';
}

}  // namespace

void lint_names(const std::vector<RuleModel>& rules, const std::vector<RuleSource>& sources,
                Findings& findings) {
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

void lint_slots(const std::vector<RuleModel>& rules, const std::vector<RuleSource>& sources,
                Findings& findings) {
  const std::map<std::string, Slots> known = templates(sources);
  for (const RuleModel& rule : rules) {
    for (const RulePattern& pattern : rule.patterns) {
      const auto slots = known.find(pattern.fact);
      if (slots == known.end()) continue;
      for (const auto& [name, test] : pattern.slots) {
        if (!slots->second.contains(name)) rule.report(findings, test.line, "regel.slot", name);
      }
    }
  }
}

void lint_rules(const std::vector<RuleSource>& sources, const std::vector<RuleModel>& models, const RuleBook& rules,
                Findings& findings) {
  for (const RuleSource& source : sources) {
    lint_constructs(source, findings);
    lint_conditions(source, rules, findings);
  }
  lint_slots(models, sources, findings);
  lint_names(models, sources, findings);
  lint_strata(models, strata(sources), findings);
}

}  // namespace inzetwijzer::content
