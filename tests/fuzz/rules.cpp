#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "content/lint.hpp"
#include "content/rule_model.hpp"
#include "content/rule_source.hpp"

/// Any rule file is read and judged without CLIPS seeing it, and every fault has its place in the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace inzetwijzer;
  const std::string text{data, data + size};
  content::Findings findings;
  std::vector<content::RuleSource> sources;
  sources.push_back({"rules/10-regels.clp", content::read_expressions(text)});
  const auto models = content::model_rules(sources);
  const content::RuleBook book{{{"rules/10-regels.clp", text}}, content::read_metadata(sources.front(), findings)};
  content::lint_rules(sources, models, book, findings);
  const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
  for (const auto& finding : findings) {
    if (finding.key.empty() || finding.line < 0 || finding.line > lines) std::abort();
  }
  return 0;
}
