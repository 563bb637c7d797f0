#include <algorithm>

#include "content/answer_check.hpp"
#include "content/cross_references.hpp"
#include "core/value.hpp"

namespace inzetwijzer::content {
namespace {

bool has_part(std::string_view fact) {
  return fact == "antwoord" || fact == "duur";
}

bool fits_type(std::string_view fact, QuestionType type) {
  if (fact == "keuze" || fact == "aantal") return type == QuestionType::multiple;
  if (fact == "getal") return type == QuestionType::number;
  if (fact == "duur") return type == QuestionType::duration;
  return type != QuestionType::text;
}

class FactCheck {
 public:
  FactCheck(const CrossCheck& check, const RuleModel& rule, const RulePattern& pattern)
      : m_check{check}, m_rule{rule}, m_pattern{pattern} {}

  void run() {
    if (m_pattern.slots.contains("vraag")) return questions();
    if (m_pattern.fact == "groep") words("naam", groups(), "verwijzing.groep");
    if (m_pattern.fact == "grens") words("naam", limits(), "verwijzing.grens");
    if (m_pattern.fact == "rol") words("naam", role_ids(), "verwijzing.rol");
  }

 private:
  void questions() {
    const SlotTest& asked = m_pattern.slot("vraag");
    for (const std::string& id : asked.words) {
      const auto family = m_check.content().questions.family(id);
      if (family.empty()) {
        report(asked.line, "verwijzing.vraag", id, families());
      } else if (!fits_type(m_pattern.fact, family.front()->type)) {
        report(asked.line, "verwijzing.soort", id, {});
      } else {
        if (has_part(m_pattern.fact)) words("van", parts(family), "verwijzing.deel");
        if (m_pattern.fact == "antwoord") words("waarde", answers(*family.front()), "verwijzing.optie");
        if (m_pattern.fact == "keuze") words("optie", options(*family.front()), "verwijzing.optie");
      }
    }
  }

  void words(std::string_view slot, const Words& known, const char* key) {
    const SlotTest& test = m_pattern.slot(slot);
    for (const auto* list : {&test.words, &test.excluded}) {
      for (const std::string& word : *list) {
        if (!known.contains(word)) report(test.line, key, word, known);
      }
    }
  }

  void report(int line, const char* key, const std::string& word, const Words& candidates) {
    m_check.findings().push_back(
        {m_rule.file,
         line,
         key,
         {{"regel", m_rule.name}, {"woord", word}, {"voorstel", suggestion(word, candidates)}}});
  }

  static Words parts(const std::vector<const Question*>& family) {
    Words known;
    for (const Question* question : family) known.insert(question->part.empty() ? "-" : question->part);
    return known;
  }

  static Words options(const Question& question) {
    Words known;
    for (const Option& option : question.options) known.insert(option.id);
    return known;
  }

  /// What a fact `antwoord` can hold: of a multiple choice only `geen`, of a number only `weet-niet`.
  static Words answers(const Question& question) {
    const bool multiple = question.type == QuestionType::multiple;
    Words known = multiple ? Words{std::string{core::none_id}} : options(question);
    known.emplace(core::unknown_id);
    return known;
  }

  [[nodiscard]] Words families() const {
    Words known;
    for (const Question& question : m_check.content().questions.all()) known.insert(question.family);
    return known;
  }

  [[nodiscard]] Words groups() const {
    Words known;
    for (const Question& question : m_check.content().questions.all()) {
      for (const Option& option : question.options) {
        if (!option.group.empty()) known.insert(option.group);
      }
    }
    return known;
  }

  [[nodiscard]] Words limits() const {
    Words known;
    for (const Limit& limit : m_check.content().thresholds.limits) known.insert(limit.name);
    return known;
  }

  static Words role_ids() {
    Words known;
    for (const core::Role role : core::all_roles) known.emplace(core::to_id(role));
    return known;
  }

  const CrossCheck& m_check;
  const RuleModel& m_rule;
  const RulePattern& m_pattern;
};

}  // namespace

std::string suggestion(const std::string& word, const Words& candidates) {
  std::string near = closest(word, {candidates.begin(), candidates.end()});
  return near.empty() ? "leeg" : near;
}

void check_rule_facts(const CrossCheck& check) {
  for (const RuleModel& rule : check.world.rules()) {
    for (const RulePattern& pattern : rule.patterns) FactCheck{check, rule, pattern}.run();
  }
}

}  // namespace inzetwijzer::content
