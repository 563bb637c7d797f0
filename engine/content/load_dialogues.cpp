#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

#include "content/loaders.hpp"
#include "core/value.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::string_view graded_labels = "J";

/// Wording of one question, from the role's own texts first and then from the labels that all roles share.
class Wording {
 public:
  Wording(std::optional<JsonNode> own, std::optional<JsonNode> labels)
      : m_own{own}, m_labels{labels} {}

  /// The question's entry in the role's file; nothing when the role is not asked it.
  [[nodiscard]] std::optional<JsonNode> own(std::string_view id) const {
    return m_own ? m_own->find(id) : std::nullopt;
  }
  [[nodiscard]] std::string name(std::string_view id, std::string_view family) const;
  [[nodiscard]] OptionText option(std::string_view id, std::string_view family, QuestionType type,
                                  const std::string& option) const;

 private:
  [[nodiscard]] std::vector<JsonNode> entries(std::initializer_list<std::string_view> ids) const;

  std::optional<JsonNode> m_own;
  std::optional<JsonNode> m_labels;
};

std::vector<JsonNode> Wording::entries(std::initializer_list<std::string_view> ids) const {
  std::vector<JsonNode> found;
  for (const auto& texts : {m_own, m_labels}) {
    if (!texts) continue;
    for (const std::string_view id : ids) {
      if (auto entry = texts->find(id)) found.push_back(*entry);
    }
  }
  return found;
}

std::string Wording::name(std::string_view id, std::string_view family) const {
  for (const JsonNode& entry : entries({id, family})) {
    if (auto name = entry.optional_text("naam"); !name.empty()) return name;
  }
  return {};
}

OptionText Wording::option(std::string_view id, std::string_view family, QuestionType type,
                           const std::string& option) const {
  const bool graded = type == QuestionType::graded || option == core::unknown_id;
  OptionText text{option, {}, {}};
  for (const JsonNode& entry : entries({id, family, graded ? graded_labels : id})) {
    const auto options = entry.find("opties");
    const auto found = options ? options->find(option) : std::nullopt;
    if (!found) continue;
    if (text.label.empty()) text.label = found->optional_text("label");
    if (text.synonyms.empty()) text.synonyms = found->texts("synoniemen");
  }
  return text;
}

std::vector<std::string> option_ids(const Question& question, core::Role role) {
  std::vector<std::string> ids;
  for (const Option& option : question.options) {
    if (option.roles.contains(role)) ids.push_back(option.id);
  }
  if (question.type == QuestionType::multiple) ids.emplace_back(core::none_id);
  if (question.type != QuestionType::text) ids.emplace_back(core::unknown_id);
  return ids;
}

std::vector<std::string> part_ids(const Questions& questions, const std::string& family, core::Role role) {
  std::vector<std::string> ids;
  for (const Question* member : questions.family(family)) {
    if (member->roles.contains(role)) ids.push_back(member->part);
  }
  ids.emplace_back(core::none_id);
  ids.emplace_back(core::unknown_id);
  return ids;
}

QuestionText read_text(const Wording& wording, const std::string& id, const std::string& family,
                       QuestionType type, const std::vector<std::string>& options) {
  QuestionText text;
  text.name = wording.name(id, family);
  for (const std::string& option : options) text.options.push_back(wording.option(id, family, type, option));
  if (const auto own = wording.own(id)) {
    text.text = own->text("tekst");
    text.hint = own->optional_text("aanwijzing");
    text.help = own->optional_text("hulp");
    text.why = own->optional_text("waarom");
  }
  return text;
}

/// A member of a family asked as one list is named by its own label, or by its option in that list.
QuestionText read_member(const Wording& wording, const Question& question, core::Role role) {
  QuestionText text = read_text(wording, question.id, question.id, question.type, option_ids(question, role));
  if (text.name.empty()) {
    text.name = wording.option(question.family, question.family, QuestionType::multiple, question.part).label;
  }
  return text;
}

void read_questions(DialogueText& dialogue, const Wording& wording, const Questions& questions) {
  for (const Question& question : questions.all()) {
    if (!question.roles.contains(dialogue.role)) continue;
    if (!question.asked_as_list) {
      if (!wording.own(question.id)) continue;
      dialogue.questions.emplace(question.id, read_text(wording, question.id, question.family, question.type,
                                                        option_ids(question, dialogue.role)));
      continue;
    }
    if (!wording.own(question.family)) continue;
    dialogue.questions.emplace(question.id, read_member(wording, question, dialogue.role));
    if (dialogue.questions.contains(question.family)) continue;
    dialogue.questions.emplace(question.family,
                               read_text(wording, question.family, question.family, QuestionType::multiple,
                                         part_ids(questions, question.family, dialogue.role)));
  }
}

std::vector<Topic> read_topics(const JsonNode& root) {
  std::vector<Topic> topics;
  for (const JsonNode& node : root.elements("onderwerpen")) {
    topics.push_back({node.text("id"), node.text("titel"), node.optional_text("overgang"),
                      node.texts("vragen"), node.flag("verdieping")});
  }
  return topics;
}

DialogueText read_dialogue(const JsonNode& root, core::Role role, const Questions& questions,
                           const std::optional<JsonNode>& labels) {
  DialogueText dialogue;
  dialogue.role = role;
  if (root.text("rol") != core::to_id(role))
    root.report("dialoog.rol", {{"rol", std::string{core::to_id(role)}}});
  dialogue.topics = read_topics(root);
  read_questions(dialogue, Wording{root.find("vragen"), labels}, questions);
  return dialogue;
}

}  // namespace

std::map<core::Role, DialogueText> load_dialogues(JsonFiles& files, const Questions& questions) {
  std::map<core::Role, DialogueText> dialogues;
  const auto labels_root = files.root("dialogues/labels.json");
  const auto labels = labels_root ? labels_root->find("vragen") : std::nullopt;
  for (const core::Role role : core::all_roles) {
    const auto root = files.root("dialogues/" + std::string{core::to_id(role)} + ".json");
    if (root) dialogues.emplace(role, read_dialogue(*root, role, questions, labels));
  }
  return dialogues;
}

}  // namespace inzetwijzer::content
