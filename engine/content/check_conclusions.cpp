#include <algorithm>

#include "content/cross_references.hpp"

namespace inzetwijzer::content {
namespace {

bool is_told(std::string_view id) {
  return id != "hulp" && id != "advies";
}

class ConclusionCheck {
 public:
  explicit ConclusionCheck(const CrossCheck& check) : m_check{check} {
    for (const auto& [conclusion, roles] : check.world.conclusions()) m_ids.insert(conclusion.id);
  }

  void matched() {
    for (const RuleModel& rule : m_check.world.rules()) {
      for (const RulePattern& pattern : rule.patterns) {
        if (pattern.fact == "conclusie" && !is_possible(pattern)) report(rule, pattern);
      }
    }
  }

  /// Each conclusion is named, on the rule that draws it.
  void named() {
    for (const RuleModel& rule : m_check.world.rules()) {
      for (const Concluded& concluded : conclusions_of(rule)) {
        if (concluded.id && is_told(*concluded.id)) named(rule, concluded);
      }
    }
  }

  void left_over() {
    const auto root = m_check.loaded.json.root("knowledge/conclusies.json");
    if (!root) return;
    for (const auto& [id, node] : root->members("conclusies")) {
      const std::string first{id, 0, std::min(id.find('.'), id.size())};
      if (m_check.world.is_open(first)) continue;
      const bool concluded = std::ranges::any_of(
          m_check.world.conclusions(), [&id = id](const auto& entry) { return entry.first.full_id() == id; });
      if (!concluded) node.report("conclusie.nergens", {{"id", id}});
      sentences(id, node);
    }
  }

 private:
  void sentences(const std::string& id, const JsonNode& node) {
    const auto labels = node.find("waarden");
    for (const auto& [role, texts] : node.members("zinnen")) {
      for (const auto& [value, text] : texts.members()) {
        if (!labels || !labels->find(value)) text.report("conclusie.zin", {{"id", id}, {"waarde", value}});
      }
    }
  }

  [[nodiscard]] bool is_possible(const RulePattern& pattern) const {
    const std::vector<std::string>& ids = pattern.slot("id").words;
    if (std::ranges::any_of(ids, [this](const std::string& id) { return m_check.world.is_open(id); }))
      return true;
    return std::ranges::any_of(m_check.world.conclusions(),
                               [&pattern](const auto& entry) { return entry.first.matches(pattern); });
  }

  void named(const RuleModel& rule, const Concluded& concluded) {
    const std::vector<std::string>& words = concluded.action->arguments;
    const auto parts = words.size() == 3 ? m_check.world.meanings(rule, words[1]) : std::optional{Words{"-"}};
    const auto values = m_check.world.meanings(rule, words.back());
    for (const std::string& part : parts.value_or(Words{})) {
      for (const std::string& value : values.value_or(Words{}))
        named(rule, *concluded.action, {*concluded.id, part, value});
    }
  }

  void named(const RuleModel& rule, const RuleAction& action, const PossibleConclusion& conclusion) {
    const ConclusionTexts& texts = m_check.content().conclusions;
    const auto text = texts.find(conclusion.full_id());
    if (text == texts.end()) {
      rule.report(m_check.findings(), action.line, "conclusie.naamloos", conclusion.full_id());
    } else if (!text->second.values.contains(conclusion.value)) {
      rule.report(m_check.findings(), action.line, "conclusie.waarde",
                  conclusion.full_id() + " " + conclusion.value);
    }
  }

  void report(const RuleModel& rule, const RulePattern& pattern) {
    std::string word;
    for (const char* slot : {"id", "van", "waarde"}) {
      for (const std::string& part : pattern.slot(slot).words) word += (word.empty() ? "" : " ") + part;
    }
    const std::vector<std::string>& ids = pattern.slot("id").words;
    const bool known = !ids.empty() && m_ids.contains(ids.front());
    const std::string near = ids.empty() || known ? "leeg" : suggestion(ids.front(), m_ids);
    m_check.findings().push_back({rule.file,
                                  pattern.line,
                                  "verwijzing.conclusie",
                                  {{"regel", rule.name}, {"woord", word}, {"voorstel", near}}});
  }

  const CrossCheck& m_check;
  Words m_ids;
};

}  // namespace

void check_conclusions(const CrossCheck& check) {
  ConclusionCheck conclusions{check};
  conclusions.matched();
  conclusions.named();
  conclusions.left_over();
}

}  // namespace inzetwijzer::content
