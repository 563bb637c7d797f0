#include "content/content.hpp"

#include <future>
#include <map>
#include <string_view>
#include <utility>

#include "content/lint.hpp"
#include "content/loaded.hpp"
#include "content/loaders.hpp"

namespace inzetwijzer::content {
namespace {

void add_links(RuleMetadata& rule, const RuleModel& model) {
  for (const Concluded& concluded : conclusions_of(model)) {
    if (!concluded.id) continue;
    const bool is_part_of_id = concluded.id == "advies" && concluded.part;
    rule.concludes.insert(is_part_of_id ? *concluded.id + '.' + *concluded.part : *concluded.id);
  }
  for (const RulePattern& pattern : model.patterns) {
    for (const auto& [name, test] : pattern.slots) rule.matches.insert(test.words.begin(), test.words.end());
  }
}

/// A file that could not be read whole has models without metadata or the other way round: links by name.
RuleBook make_rule_book(const DataFiles& files, const std::vector<RuleSource>& sources,
                        const std::vector<RuleModel>& models, Findings& findings) {
  std::map<std::string_view, const RuleModel*> by_name;
  for (const RuleModel& model : models) by_name.emplace(model.name, &model);
  std::vector<RuleFile> texts;
  std::vector<RuleMetadata> rules;
  for (const RuleSource& source : sources) {
    texts.push_back({source.name, files.find(source.name)->text});
    for (RuleMetadata& rule : read_metadata(source, findings)) {
      if (const auto model = by_name.find(rule.name); model != by_name.end()) add_links(rule, *model->second);
      rules.push_back(std::move(rule));
    }
  }
  return RuleBook{std::move(texts), std::move(rules)};
}

struct LoadedRules {
  std::vector<RuleSource> sources;
  std::vector<RuleModel> models;
  RuleBook book;
  Findings findings;
};

LoadedRules load_rules(const DataFiles& files) {
  LoadedRules rules;
  rules.sources = read_rule_sources(files, rules.findings);
  rules.models = model_rules(rules.sources);
  rules.book = make_rule_book(files, rules.sources, rules.models, rules.findings);
  lint_rules(rules.sources, rules.models, rules.book, rules.findings);
  return rules;
}

}  // namespace

Loaded::Loaded(const std::filesystem::path& data, const Replacements& replacements)
    : files{data, replacements, findings}, json{files, findings} {
  auto loading_rules = std::async(std::launch::async, [this] { return load_rules(files); });
  content.questions = load_questions(json);
  content.thresholds = load_thresholds(json);
  content.advice = load_advice(json);
  content.conclusions = load_conclusions(json);
  content.sources = load_sources(json);
  content.terms = load_terms(json);
  content.catalogue = load_catalogue(json);
  content.dialogues = load_dialogues(json, content.questions);
  content.messages = load_messages(json);
  content.knowledge_version = files.knowledge_version();
  content.dialogues_version = files.dialogues_version();
  LoadedRules rules = loading_rules.get();
  rule_sources = std::move(rules.sources);
  rule_models = std::move(rules.models);
  content.rules = std::move(rules.book);
  findings.insert(findings.end(), rules.findings.begin(), rules.findings.end());
}

tl::expected<Content, core::Diagnostics> load(const std::filesystem::path& data, const Replacements& replacements) {
  Loaded loaded{data, replacements};
  if (!loaded.findings.empty()) return tl::unexpected(in_words(sorted(std::move(loaded.findings))));
  return std::move(loaded.content);
}

}  // namespace inzetwijzer::content
