#include "content/rule_source.hpp"

#include <algorithm>
#include <cstddef>

namespace inzetwijzer::content {
namespace {

const char* key_of(ExpressionProblem::Kind kind) {
  switch (kind) {
    case ExpressionProblem::Kind::unclosed_list: return "regel.haakje-open";
    case ExpressionProblem::Kind::unopened_list: return "regel.haakje-dicht";
    case ExpressionProblem::Kind::unclosed_text: return "regel.aanhaling";
    case ExpressionProblem::Kind::too_deep: return "regel.te-diep";
    case ExpressionProblem::Kind::invalid_utf8: return "regel.utf8";
    case ExpressionProblem::Kind::stray_atom: return "regel.los-woord";
  }
  return "regel.los-woord";
}

std::string declared_salience(const Expression& declaration) {
  for (const Expression& part : declaration.items) {
    if (part.is_call("salience") && part.items.size() == 2) return part.items[1].word;
  }
  return {};
}

}  // namespace

std::vector<RuleSource> read_rule_sources(const DataFiles& files, Findings& findings) {
  std::vector<RuleSource> sources;
  for (const DataFile* file : files.in("rules/", ".clp")) {
    sources.push_back({file->name, read_expressions(file->text)});
    for (const ExpressionProblem& problem : sources.back().file.problems) {
      findings.push_back({file->name, problem.line, key_of(problem.kind), {}});
    }
  }
  if (sources.empty()) findings.push_back({"rules/00-sjablonen.clp", 0, "bestand.ontbreekt", {}});
  return sources;
}

RuleParts parts_of(const Expression& rule) {
  RuleParts parts;
  bool after_arrow = false;
  for (std::size_t i = 1; i < rule.items.size(); ++i) {
    const Expression& item = rule.items[i];
    if (i == 1 && item.kind == Expression::Kind::symbol) {
      parts.name = item.word;
    } else if (item.is_symbol("=>")) {
      after_arrow = true;
    } else if (item.is_call("declare")) {
      parts.salience = declared_salience(item);
    } else if (item.kind != Expression::Kind::text || i != 2) {
      (after_arrow ? parts.actions : parts.patterns).push_back(&item);
    }
  }
  return parts;
}

}  // namespace inzetwijzer::content
