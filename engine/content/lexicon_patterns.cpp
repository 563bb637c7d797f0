#include "content/lexicon_patterns.hpp"

#include "text/pattern.hpp"

namespace inzetwijzer::content {
namespace {

using text::PatternProblem;

const char* key_of(PatternProblem problem) {
  switch (problem) {
    case PatternProblem::empty: return "lexicon.patroon-leeg";
    case PatternProblem::short_wildcard: return "lexicon.patroon-kort";
    case PatternProblem::gap_at_end: return "lexicon.patroon-gat";
    case PatternProblem::too_many_gaps: return "lexicon.patroon-gaten";
    case PatternProblem::stray_sign: return "lexicon.patroon-teken";
  }
  return "lexicon.patroon-teken";
}

}  // namespace

void check_pattern(const JsonNode& node) {
  if (!node.is_text()) return;  // the schema says so
  if (const auto parsed = text::Pattern::parse(node.text()); !parsed) {
    node.report(key_of(parsed.error()), {{"woord", node.text()}});
  }
}

void check_patterns(const JsonNode& owner, std::string_view key) {
  for (const auto& node : owner.elements(key)) check_pattern(node);
}

}  // namespace inzetwijzer::content
