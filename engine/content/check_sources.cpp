#include <array>

#include "content/answer_check.hpp"
#include "content/cross_references.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::array cited_in{"knowledge/adviezen/", "knowledge/interventies/", "knowledge/modellen/"};

class SourceCheck {
 public:
  explicit SourceCheck(const CrossCheck& check) : m_check{check} {
    for (const auto& [key, source] : check.content().sources) m_keys.insert(key);
  }

  void in_rules() {
    for (const RuleMetadata& rule : m_check.content().rules.rules()) {
      for (const core::Source& source : rule.sources) check(source, rule.file, rule.line);
    }
  }

  /// Every member "bronnen" wherever it stands in this value, except the list of the sources themselves.
  void in_knowledge(const JsonNode& node) {
    if (node.value().is_array()) {
      for (const JsonNode& element : node.elements()) in_knowledge(element);
    } else if (node.value().is_object()) {
      for (const auto& [name, member] : node.members()) {
        if (name == "bronnen" && member.value().is_array()) {
          for (const JsonNode& source : member.elements()) cited(source);
        } else {
          in_knowledge(member);
        }
      }
    }
  }

 private:
  void cited(const JsonNode& node) {
    check({node.optional_text("bron"), node.optional_text("sectie"), node.optional_text("titel"),
           node.optional_text("url")},
          node.file(), node.line());
  }

  void check(const core::Source& source, const std::string& file, int line) {
    const auto report = [&](const char* key) {
      m_check.findings().push_back(
          {file, line, key, {{"woord", source.key}, {"voorstel", suggestion(source.key, m_keys)}}});
    };
    if (source.key == "werkdefinitie") return;
    if (source.key == "extern") {
      if (source.title.empty() || source.url.empty()) report("bron.extern");
    } else if (!m_keys.contains(source.key)) {
      report("verwijzing.bron");
    } else if (source.section.empty()) {
      report("bron.zonder-sectie");
    }
  }

  const CrossCheck& m_check;
  Words m_keys;
};

void check_patterns(JsonFiles& json, const std::string& name) {
  const auto root = json.root(name);
  if (!root) return;
  for (const auto& [key, node] : root->members("berichten")) {
    if (node.is_text() && !is_message_pattern(node.text())) node.report("bericht.patroon", {{"woord", key}});
  }
}

}  // namespace

void check_sources(const CrossCheck& check) {
  SourceCheck sources{check};
  sources.in_rules();
  for (const char* folder : cited_in) {
    for (const JsonNode& root : check.loaded.json.roots(folder)) sources.in_knowledge(root);
  }
  if (const auto terms = check.loaded.json.root("knowledge/begrippen.json")) sources.in_knowledge(*terms);
}

void check_messages(const CrossCheck& check) {
  JsonFiles& json = check.loaded.json;
  for (const DataFile* file : check.loaded.files.in("dialogues/", ".json")) check_patterns(json, file->name);
  const auto root = json.root("dialogues/messages.json");
  if (!root) return;
  for (const AnswerProblem problem : all_answer_problems) {
    const std::string key = message_key(problem);
    if (!check.content().messages.contains(key)) root->report("bericht.ontbreekt", {{"woord", key}});
  }
}

}  // namespace inzetwijzer::content
