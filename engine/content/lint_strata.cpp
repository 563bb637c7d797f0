#include <algorithm>
#include <array>
#include <optional>

#include "content/lint.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::string_view advice_stratum = "?*laag-advies*";
constexpr std::string_view question_stratum = "?*laag-vragen*";

/// Facts that stand from the start: their absence is final.
constexpr std::array may_be_absent{"antwoord", "keuze", "getal", "duur", "conclusie"};

bool fits(const std::string& salience, const RuleAction& action) {
  if (action.name == "adviseer") return salience == advice_stratum;
  if (action.name == "vraag-nodig") return salience == question_stratum;
  return salience != advice_stratum && salience != question_stratum;
}

class StrataLint {
 public:
  StrataLint(const std::vector<RuleModel>& rules, const std::map<std::string, int>& strata,
             Findings& findings)
      : m_rules{rules}, m_strata{strata}, m_findings{findings} {
    for (const RuleModel& rule : rules) {
      for (const Concluded& concluded : conclusions_of(rule))
        m_producers.push_back({concluded, stratum(rule)});
    }
  }

  void run() {
    for (const RuleModel& rule : m_rules) {
      if (rule.file == templates_file) continue;
      const auto own = stratum(rule);
      if (!own) {
        rule.report(m_findings, rule.line, "regel.laag", rule.salience);
        continue;
      }
      for (const RuleAction& action : rule.actions) {
        if (!fits(rule.salience, action))
          rule.report(m_findings, action.line, "regel.laag-actie", action.name);
      }
      for (const RulePattern& pattern : rule.patterns) check(rule, pattern, *own);
    }
  }

 private:
  struct Producer {
    Concluded concluded;
    std::optional<int> salience;
  };

  [[nodiscard]] std::optional<int> stratum(const RuleModel& rule) const {
    const auto found = m_strata.find(rule.salience);
    return found == m_strata.end() ? std::nullopt : std::optional{found->second};
  }

  /// A lower stratum has a higher salience: it runs first.
  void check(const RuleModel& rule, const RulePattern& pattern, int own) {
    const bool known = std::ranges::find(may_be_absent, pattern.fact) != may_be_absent.end();
    if (pattern.negated && !known) rule.report(m_findings, pattern.line, "regel.niet", pattern.fact);
    if (pattern.fact != "conclusie") return;
    for (const Producer& producer : m_producers) {
      if (!producer.salience || !producer.concluded.can_match(pattern)) continue;
      if (pattern.negated && *producer.salience <= own) {
        return rule.report(m_findings, pattern.line, "regel.laag-niet", words(pattern));
      }
      if (!pattern.negated && *producer.salience < own) {
        return rule.report(m_findings, pattern.line, "regel.laag-later", words(pattern));
      }
    }
  }

  static std::string words(const RulePattern& pattern) {
    const SlotTest& id = pattern.slot("id");
    return id.words.empty() ? pattern.fact : id.words.front();
  }

  const std::vector<RuleModel>& m_rules;
  const std::map<std::string, int>& m_strata;
  Findings& m_findings;
  std::vector<Producer> m_producers;
};

}  // namespace

void lint_strata(const std::vector<RuleModel>& rules, const std::map<std::string, int>& strata,
                 Findings& findings) {
  StrataLint{rules, strata, findings}.run();
}

}  // namespace inzetwijzer::content
