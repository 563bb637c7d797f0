#include <set>

#include "content/loaders.hpp"

namespace inzetwijzer::content {

std::vector<core::Source> read_sources(const JsonNode& owner) {
  std::vector<core::Source> sources;
  for (const JsonNode& node : owner.elements("bronnen")) {
    sources.push_back({node.text("bron"), node.optional_text("sectie"), node.optional_text("titel"),
                       node.optional_text("url")});
  }
  return sources;
}

Thresholds load_thresholds(JsonFiles& files) {
  Thresholds thresholds;
  const auto root = files.root("knowledge/drempels.json");
  if (!root) return thresholds;
  for (const JsonNode& row : root->elements("belasting")) {
    thresholds.load.push_back({row.text("frequentie"), row.text("omvang"), row.integer("vanaf-maanden"),
                               row.integer("tot-maanden"), row.text("niveau")});
  }
  for (const JsonNode& limit : root->elements("grenzen")) {
    thresholds.limits.push_back({limit.text("naam"), limit.integer("waarde")});
  }
  return thresholds;
}

ConclusionTexts load_conclusions(JsonFiles& files) {
  ConclusionTexts texts;
  const auto root = files.root("knowledge/conclusies.json");
  if (!root) return texts;
  for (const auto& [id, node] : root->members("conclusies")) {
    ConclusionText text;
    text.label = node.text("label");
    text.headline = node.flag("kop");
    text.folded = node.flag("ingeklapt");
    for (const auto& [value, label] : node.members("waarden")) text.values.emplace(value, label.text());
    for (const auto& [role, sentences] : node.members("zinnen")) {
      if (!core::role_from_id(role)) sentences.report("rol.onbekend", {{"rol", role}});
      for (const auto& [value, sentence] : sentences.members())
        text.sentences[role].emplace(value, sentence.text());
    }
    texts.emplace(id, std::move(text));
  }
  return texts;
}

std::map<std::string, SourceDocument, std::less<>> load_sources(JsonFiles& files) {
  std::map<std::string, SourceDocument, std::less<>> sources;
  const auto root = files.root("knowledge/bronnen.json");
  if (!root) return sources;
  for (const JsonNode& node : root->elements("bronnen")) {
    SourceDocument source{node.text("id"), node.text("titel"), node.text("naam"), node.optional_text("jaar"),
                          node.optional_text("url")};
    const std::string key = source.key;
    if (!sources.emplace(key, std::move(source)).second) node.report("id.dubbel", {{"id", key}});
  }
  return sources;
}

std::vector<Term> load_terms(JsonFiles& files) {
  std::vector<Term> terms;
  std::set<std::string> seen;
  const auto root = files.root("knowledge/begrippen.json");
  if (!root) return terms;
  for (const JsonNode& node : root->elements("begrippen")) {
    terms.push_back({node.text("id"), node.text("woord"), node.texts("synoniemen"), node.text("uitleg"),
                     read_sources(node)});
    if (!seen.insert(terms.back().id).second) node.report("id.dubbel", {{"id", terms.back().id}});
  }
  return terms;
}

Messages load_messages(JsonFiles& files) {
  std::map<std::string, std::string, std::less<>> patterns;
  const auto root = files.root("dialogues/messages.json");
  if (!root) return {};
  for (const auto& [key, node] : root->members("berichten")) patterns.emplace(key, node.text());
  return Messages{std::move(patterns)};
}

}  // namespace inzetwijzer::content
