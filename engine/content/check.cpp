#include "content/check.hpp"

#include <algorithm>
#include <set>

#include "content/cross_references.hpp"
#include "content/loaded.hpp"
#include "content/schema_check.hpp"

namespace inzetwijzer::content {
namespace {

/// What the schema says in its own words is not said again by the reader of the file.
Findings without_echoes(const Findings& findings) {
  std::set<std::string> judged;
  for (const Finding& finding : findings) {
    if (finding.key.starts_with("schema.")) judged.insert(finding.file);
  }
  Findings kept;
  std::ranges::copy_if(findings, std::back_inserter(kept), [&judged](const Finding& finding) {
    return !finding.key.starts_with("veld.") || !judged.contains(finding.file);
  });
  return kept;
}

}  // namespace

Findings find_problems(const std::filesystem::path& data) {
  Loaded loaded{data};
  check_schemas(loaded.files, loaded.json, loaded.findings);
  const std::vector<RuleModel> rules = model_rules(loaded.rule_sources);
  const RuleWorld world{rules, loaded.content};
  const CrossCheck cross{loaded, world};
  for (const auto check : {check_rule_facts, check_questions, check_conclusions, check_advice, check_dialogues,
                           check_sources, check_messages, check_thresholds}) {
    check(cross);
  }
  return sorted(without_echoes(loaded.findings));
}

core::Diagnostics check(const std::filesystem::path& data) { return in_words(find_problems(data)); }

}  // namespace inzetwijzer::content
