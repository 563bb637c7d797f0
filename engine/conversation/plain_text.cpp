#include <string>

#include "conversation/conversation.hpp"
#include "conversation/prompts.hpp"
#include "conversation/question_line.hpp"
#include "conversation/table_text.hpp"

namespace inzetwijzer::conversation {
namespace {

constexpr const char* paragraph_break = "\n\n";

void append(std::string& text, const std::string& part) {
  if (part.empty()) return;
  if (!text.empty()) text += paragraph_break;
  text += part;
}

struct Renderer {
  std::string operator()(const core::Heading& heading) const { return heading.text; }
  std::string operator()(const core::Paragraph& paragraph) const { return paragraph.text; }
  std::string operator()(const core::List& list) const {
    std::string text;
    for (const auto& item : list.items) {
      if (!text.empty()) text += '\n';
      text += "- " + item;
    }
    return text;
  }
  std::string operator()(const core::Table& table) const { return table_text(table); }
};

std::string numbered_options(const core::ShownQuestion& question) {
  std::string text;
  std::string group;
  std::size_t number = 0;
  for (const auto& option : question.options) {
    if (!text.empty()) text += '\n';
    if (option.group != group) {
      group = option.group;
      if (!group.empty()) text += group + ":\n";
    }
    text += std::to_string(++number) + ". " + option.label;
  }
  return text;
}

void append_question(std::string& text, const core::ShownQuestion& question,
                     const content::Messages& messages) {
  std::string asked = question_line(question, messages);
  if (!question.hint.empty()) asked += '\n' + question.hint;
  if (const auto options = numbered_options(question); !options.empty()) asked += '\n' + options;
  append(text, asked);
}

}  // namespace

std::string question_line(const core::ShownQuestion& question, const content::Messages& messages) {
  if (is_prompt(messages, question.id)) return question.text;
  return messages.format("vraag.nummer",
                         {{"nummer", static_cast<std::int64_t>(question.number)}, {"tekst", question.text}});
}

std::string plain_text(const core::Message& message, const content::Messages& messages) {
  std::string text;
  for (const auto& block : message.blocks) append(text, std::visit(Renderer{}, block));
  if (message.closed) return text;
  if (message.confirm) {
    append(text, messages.format("bevestig.keuze"));
  } else if (message.question) {
    append_question(text, *message.question, messages);
  }
  return text;
}

}  // namespace inzetwijzer::conversation
