#include <algorithm>

#include "content/lint.hpp"

namespace inzetwijzer::content {
namespace {

using Kind = Expression::Kind;

class ConditionLint {
 public:
  ConditionLint(const std::string& file, const RuleParts& rule, int line, Findings& findings)
      : m_file{file}, m_rule{rule}, m_line{line}, m_findings{findings} {}

  void group() {
    const bool one_group = m_rule.patterns.size() == 1 && m_rule.patterns.front()->is_call("logical");
    if (!one_group)
      return report("regel.logical", m_rule.patterns.empty() ? m_line : m_rule.patterns.front()->line);
    const Expression& group = *m_rule.patterns.front();
    if (group.items.size() < 2) return report("regel.logical", group.line);
    if (group.items[1].is_call("test") || group.items[1].is_call("not"))
      report("regel.begin", group.items[1].line);
  }

  void numbers() {
    for (const Expression* pattern : m_rule.patterns) numbers_in(*pattern);
  }

  void absences(const RuleMetadata* metadata) {
    std::size_t negations = 0;
    for (const Expression* pattern : m_rule.patterns) negations += negations_in(*pattern);
    if (metadata != nullptr && metadata->absences.size() != negations) report("regel.afwezig", m_line);
  }

 private:
  /// A rank is a value of a conclusion, not a boundary.
  static bool is_rank(const Expression& pattern, const Expression& slot) {
    return pattern.is_call("conclusie") && slot.is_call("waarde");
  }

  void numbers_in(const Expression& form) {
    if (form.kind == Kind::number) report("regel.getal", form.line);
    for (const Expression& item : form.items) {
      if (!(form.is_call("conclusie") && is_rank(item))) numbers_in(item);
    }
  }

  /// A rank is a value that rules concluded, not a boundary: (waarde 1).
  static bool is_rank(const Expression& slot) {
    return slot.is_call("waarde") && slot.items.size() == 2 && slot.items[1].kind == Kind::number;
  }

  void numbers_in_calls(const Expression& slot) {
    for (const Expression& item : slot.items) {
      if (item.kind == Kind::list) numbers_in(item);
    }
  }

  static std::size_t negations_in(const Expression& form) {
    std::size_t count = form.is_call("not") ? 1 : 0;
    if (form.is_call("test")) return 0;
    for (const Expression& item : form.items) count += negations_in(item);
    return count;
  }

  void report(const char* key, int line) {
    m_findings.push_back({m_file, line, key, {{"woord", m_rule.name}}});
  }

  const std::string& m_file;
  const RuleParts& m_rule;
  int m_line;
  Findings& m_findings;
};

/// By place, not by name: two rules may have the same name by mistake.
const RuleMetadata* metadata_at(const RuleBook& rules, const std::string& file, int line) {
  const auto found = std::ranges::find_if(
      rules.rules(), [&](const RuleMetadata& rule) { return rule.line == line && rule.file == file; });
  return found == rules.rules().end() ? nullptr : &*found;
}

}  // namespace

void lint_conditions(const RuleSource& source, const RuleBook& rules, Findings& findings) {
  for (const Expression& form : source.file.forms) {
    if (!form.is_call("defrule")) continue;
    const RuleParts parts = parts_of(form);
    ConditionLint lint{source.name, parts, form.line, findings};
    lint.group();
    lint.numbers();
    lint.absences(metadata_at(rules, source.name, form.line));
  }
}

}  // namespace inzetwijzer::content
