#include <algorithm>
#include <map>

#include "content/cross_references.hpp"
#include "core/value.hpp"

namespace inzetwijzer::content {
namespace {

/// The id under which a question is worded: its family when that is asked as one list.
std::string worded_as(const Question& question) {
  return question.asked_as_list ? question.family : question.id;
}

class RoleCheck {
 public:
  RoleCheck(const CrossCheck& check, const DialogueText& dialogue, const JsonNode& root)
      : m_dialogue{dialogue}, m_root{root} {
    for (const Question& question : check.content().questions.all()) {
      if (question.roles.contains(dialogue.role)) m_expected.insert(worded_as(question));
    }
  }

  void topics() {
    std::map<std::string, int> places;
    for (const JsonNode& topic : m_root.elements("onderwerpen")) {
      for (const JsonNode& node : topic.elements("vragen")) {
        const std::string id = node.text();
        if (!m_expected.contains(id)) report(node, "dialoog.onbekend", id);
        if (++places[id] > 1) report(node, "dialoog.dubbel", id);
      }
    }
    for (const std::string& id : m_expected) {
      if (!places.contains(id)) report(m_root, "dialoog.geen-onderwerp", id);
    }
  }

  void texts() {
    const auto texts = m_root.find("vragen");
    if (!texts) return;
    for (const std::string& id : m_expected) {
      const auto node = texts->find(id);
      if (!node) {
        report(*texts, "dialoog.geen-tekst", id);
      } else if (const QuestionText* text = m_dialogue.find(id)) {
        complete(*text, id, *node);
      }
    }
    for (const auto& [id, node] : texts->members()) {
      if (!m_expected.contains(id) && m_dialogue.find(id) == nullptr) report(node, "dialoog.onbekend", id);
    }
  }

 private:
  void complete(const QuestionText& text, const std::string& id, const JsonNode& node) {
    if (text.name.empty()) report(node, "dialoog.geen-naam", id);
    Words known;
    for (const OptionText& option : text.options) {
      known.insert(option.id);
      if (option.label.empty()) node.report("dialoog.geen-label", {{"woord", id}, {"optie", option.id}});
    }
    for (const auto& [option, label] : node.members("opties")) {
      if (!known.contains(option))
        label.report("verwijzing.optie", {{"woord", option}, {"voorstel", suggestion(option, known)}});
    }
  }

  void report(const JsonNode& node, const char* key, const std::string& id) {
    node.report(key,
                {{"woord", id}, {"voorstel", m_expected.contains(id) ? "leeg" : suggestion(id, m_expected)}});
  }

  const DialogueText& m_dialogue;
  const JsonNode& m_root;
  Words m_expected;
};

Words options_of(const Questions& questions, const std::string& id) {
  Words known{std::string{core::unknown_id}};
  const auto add = [&known](const Question& question) {
    for (const Option& option : question.options) known.insert(option.id);
    if (question.type == QuestionType::multiple) known.emplace(core::none_id);
  };
  if (const Question* question = questions.find(id)) add(*question);
  for (const Question* member : questions.family(id)) {
    add(*member);
    if (!member->asked_as_list) continue;
    known.insert(member->part);
    known.emplace(core::none_id);
  }
  return known;
}

/// Shared labels belong to questions and options that exist.
void check_labels(const CrossCheck& check) {
  const auto root = check.loaded.json.root("dialogues/labels.json");
  if (!root) return;
  const Questions& questions = check.content().questions;
  for (const auto& [id, node] : root->members("vragen")) {
    const bool graded = id == "J";
    if (!graded && questions.find(id) == nullptr && questions.family(id).empty()) {
      node.report("verwijzing.vraag", {{"woord", id}, {"voorstel", "leeg"}});
      continue;
    }
    const Words known =
        graded ? Words{"ja", "deels", "nee", std::string{core::unknown_id}} : options_of(questions, id);
    for (const auto& [option, label] : node.members("opties")) {
      if (!known.contains(option))
        label.report("verwijzing.optie", {{"woord", option}, {"voorstel", suggestion(option, known)}});
    }
  }
}

}  // namespace

void check_dialogues(const CrossCheck& check) {
  check_labels(check);
  for (const auto& [role, dialogue] : check.content().dialogues) {
    const auto root = check.loaded.json.root("dialogues/" + std::string{core::to_id(role)} + ".json");
    if (!root) continue;
    RoleCheck texts{check, dialogue, *root};
    texts.topics();
    texts.texts();
  }
}

}  // namespace inzetwijzer::content
