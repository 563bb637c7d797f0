#include <algorithm>

#include "explanation/explanation.hpp"
#include "explanation/labels.hpp"

namespace inzetwijzer::explanation {
namespace {

/// True when the need is for this question, for a member of this family, or for the family this question is of.
bool concerns(const content::Questions& questions, std::string_view needed, std::string_view question) {
  if (needed == question) return true;
  const auto* member = questions.find(needed);
  if (member != nullptr && member->asked_as_list && member->family == question) return true;
  const auto* asked = questions.find(question);
  return asked != nullptr && asked->asked_as_list && asked->family == needed;
}

/// What the question is needed for, by name, each once: what is still open, or everything when nothing is.
std::vector<std::string> purposes(const Case& subject, std::string_view question) {
  std::vector<std::string> open;
  std::vector<std::string> all;
  const auto add = [](std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  };
  for (const auto& need : subject.evaluation.needs) {
    if (!concerns(subject.content.questions, need.question, question)) continue;
    const std::string name = subject_name(subject.content, subject.role, need.conclusion);
    if (name.empty()) continue;
    add(all, name);
    if (subject.evaluation.find(need.conclusion).empty()) add(open, name);
  }
  return open.empty() ? all : open;
}

}  // namespace

std::vector<core::Block> why(const Case& subject, std::string_view question) {
  const auto& messages = subject.content.messages;
  const auto* text = question_text(subject.content, subject.role, question);
  const bool has_words = text != nullptr && !text->why.empty();
  std::vector<core::Block> blocks;
  blocks.emplace_back(core::Paragraph{has_words ? text->why : messages.format("uitleg-waarom.zonder-woorden")});
  auto names = purposes(subject, question);
  if (names.empty()) return blocks;
  const auto count = static_cast<std::int64_t>(names.size());
  blocks.emplace_back(core::Paragraph{messages.format("uitleg-waarom.nodig-voor", {{"aantal", count}})});
  blocks.emplace_back(core::List{std::move(names)});
  return blocks;
}

}  // namespace inzetwijzer::explanation
