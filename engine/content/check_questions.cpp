#include <algorithm>

#include "content/cross_references.hpp"

namespace inzetwijzer::content {
namespace {

/// (vraag-nodig vraag [van] diepte conclusie)
struct Asked {
  std::string question;
  std::string part;  ///< empty when it is not given
  std::string depth;
  std::string conclusion;
};

Asked read(const RuleAction& action) {
  const std::vector<std::string>& words = action.arguments;
  if (words.size() == 4) return {words[0], words[1], words[2], words[3]};
  return {words[0], {}, words[1], words[2]};
}

class QuestionCheck {
 public:
  explicit QuestionCheck(const CrossCheck& check) : m_check{check} {
    for (const auto& [conclusion, roles] : check.world.conclusions()) {
      m_aims.insert(conclusion.id);
      m_aims.insert(conclusion.full_id());
    }
    for (const auto& [id, advice] : check.content().advice) m_aims.insert(id);
    m_aims.insert("advies");
  }

  void run() {
    for (const RuleModel& rule : m_check.world.rules()) {
      for (const RulePattern& pattern : rule.patterns) note_matched(rule, pattern);
      for (const RuleAction& action : rule.actions) {
        const bool well_formed = action.arguments.size() == 3 || action.arguments.size() == 4;
        if (action.name == "vraag-nodig" && well_formed) asked(rule, action);
      }
    }
    report_unneeded();
  }

 private:
  void note_matched(const RuleModel& rule, const RulePattern& pattern) {
    for (const std::string& id : pattern.slot("vraag").words) {
      for (const Question* question : m_check.content().questions.family(id)) {
        const SlotTest& part = pattern.slot("van");
        const auto possible =
            part.variable.empty() ? std::nullopt : m_check.world.meanings(rule, part.variable);
        const bool fits = question->part.empty() ||
                          (possible ? possible->contains(question->part) : part.allows(question->part));
        if (fits) m_needed.insert(question->id);
      }
    }
  }

  void asked(const RuleModel& rule, const RuleAction& action) {
    const Asked asked = read(action);
    const auto ids = m_check.world.meanings(rule, asked.question);
    for (const std::string& id : ids.value_or(Words{})) question(rule, action, id, asked.part);
    if (asked.depth != "kern" && asked.depth != "verdieping")
      report(rule, action, "verwijzing.diepte", asked.depth, {});
    const auto aims = m_check.world.meanings(rule, asked.conclusion);
    for (const std::string& aim : aims.value_or(Words{})) {
      if (!m_aims.contains(aim) && !m_check.world.is_open(aim))
        report(rule, action, "verwijzing.doel", aim, m_aims);
    }
  }

  void question(const RuleModel& rule, const RuleAction& action, const std::string& id,
                const std::string& part) {
    const auto family = m_check.content().questions.family(id);
    if (family.empty()) return report(rule, action, "verwijzing.vraag", id, families());
    const bool has_parts = !family.front()->part.empty();
    if (has_parts && part.empty() && !family.front()->asked_as_list) {
      return report(rule, action, "verwijzing.zonder-deel", id, {});
    }
    const auto parts = part.empty() ? std::nullopt : m_check.world.meanings(rule, part);
    for (const Question* member : family) {
      if (!parts || parts->contains(member->part)) m_needed.insert(member->id);
    }
    for (const std::string& name : parts.value_or(Words{})) {
      const bool known =
          std::ranges::any_of(family, [&](const Question* member) { return member->part == name; });
      if (!known) report(rule, action, "verwijzing.deel", name, {});
    }
  }

  void report_unneeded() {
    const auto root = m_check.loaded.json.root("knowledge/vragen.json");
    if (!root) return;
    for (const JsonNode& node : root->elements("vragen")) {
      for (const Question* question : m_check.content().questions.family(node.optional_text("id"))) {
        if (!m_needed.contains(question->id)) node.report("vraag.onnodig", {{"vraag", question->id}});
      }
    }
  }

  void report(const RuleModel& rule, const RuleAction& action, const char* key, const std::string& word,
              const Words& candidates) {
    m_check.findings().push_back(
        {rule.file,
         action.line,
         key,
         {{"regel", rule.name}, {"woord", word}, {"voorstel", suggestion(word, candidates)}}});
  }

  [[nodiscard]] Words families() const {
    Words known;
    for (const Question& question : m_check.content().questions.all()) known.insert(question.family);
    return known;
  }

  const CrossCheck& m_check;
  Words m_aims;
  Words m_needed;
};

}  // namespace

void check_questions(const CrossCheck& check) {
  QuestionCheck{check}.run();
}

}  // namespace inzetwijzer::content
