#include "content/content.hpp"

#include <utility>

#include "content/lint.hpp"
#include "content/loaded.hpp"
#include "content/loaders.hpp"

namespace inzetwijzer::content {
namespace {

RuleBook make_rule_book(const DataFiles& files, const std::vector<RuleSource>& sources, Findings& findings) {
  std::vector<RuleFile> texts;
  std::vector<RuleMetadata> rules;
  for (const RuleSource& source : sources) {
    texts.push_back({source.name, files.find(source.name)->text});
    for (RuleMetadata& rule : read_metadata(source, findings)) rules.push_back(std::move(rule));
  }
  return RuleBook{std::move(texts), std::move(rules)};
}

}  // namespace

Loaded::Loaded(const std::filesystem::path& data) : files{data, findings}, json{files, findings} {
  content.questions = load_questions(json);
  content.thresholds = load_thresholds(json);
  content.advice = load_advice(json);
  content.conclusions = load_conclusions(json);
  content.sources = load_sources(json);
  content.terms = load_terms(json);
  content.dialogues = load_dialogues(json, content.questions);
  content.messages = load_messages(json);
  rule_sources = read_rule_sources(files, findings);
  content.rules = make_rule_book(files, rule_sources, findings);
  content.knowledge_version = files.knowledge_version();
  lint_rules(rule_sources, content.rules, findings);
}

tl::expected<Content, core::Diagnostics> load(const std::filesystem::path& data) {
  Loaded loaded{data};
  if (!loaded.findings.empty()) return tl::unexpected(in_words(sorted(std::move(loaded.findings))));
  return std::move(loaded.content);
}

}  // namespace inzetwijzer::content
