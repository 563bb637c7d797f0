#include "explanation/labels.hpp"

namespace inzetwijzer::explanation {
namespace {

constexpr std::string_view advice_prefix = "advies.";

}  // namespace

bool is_advice(std::string_view id) { return id.starts_with(advice_prefix); }

const content::QuestionText* question_text(const content::Content& content, core::Role role,
                                           std::string_view question) {
  const auto dialogue = content.dialogues.find(role);
  if (dialogue == content.dialogues.end()) return nullptr;
  const auto* known = content.questions.find(question);
  return dialogue->second.find(known != nullptr && known->asked_as_list ? std::string_view{known->family} : question);
}

std::string question_name(const content::Content& content, core::Role role, std::string_view question) {
  const auto* text = question_text(content, role, question);
  if (text == nullptr) return {};
  return text->name.empty() ? text->text : text->name;
}

const content::AdviceWording* advice_wording(const content::Content& content, core::Role role, std::string_view id) {
  if (is_advice(id)) id.remove_prefix(advice_prefix.size());
  const auto advice = content.advice.find(id);
  if (advice == content.advice.end()) return nullptr;
  const auto wording = advice->second.wording.find(role);
  return wording == advice->second.wording.end() ? nullptr : &wording->second;
}

std::string subject_name(const content::Content& content, core::Role role, std::string_view id) {
  if (const auto text = content.conclusions.find(id); text != content.conclusions.end()) return text->second.label;
  const auto* wording = advice_wording(content, role, id);
  return wording == nullptr ? std::string{} : wording->title;
}

std::string value_name(const content::Content& content, const core::ConclusionKey& key) {
  const auto* word = std::get_if<std::string>(&key.value);
  std::string value = word != nullptr ? *word : std::to_string(std::get<std::int64_t>(key.value));
  const auto text = content.conclusions.find(key.id);
  if (text == content.conclusions.end()) return value;
  const auto label = text->second.values.find(value);
  return label == text->second.values.end() ? value : label->second;
}

namespace {

std::string joined(const content::Messages& messages, std::string_view key, const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  std::string first = parts.front();
  for (std::size_t at = 1; at + 1 < parts.size(); ++at) first += ", " + parts[at];
  if (parts.size() == 1) return first;
  return messages.format(key, {{"eerst", first}, {"laatst", parts.back()}});
}

}  // namespace

std::string enumerated(const content::Messages& messages, const std::vector<std::string>& parts) {
  return joined(messages, "uitleg-hoe.en", parts);
}

std::string alternatives(const content::Messages& messages, const std::vector<std::string>& parts) {
  return joined(messages, "uitleg-hoe.of", parts);
}

}  // namespace inzetwijzer::explanation
