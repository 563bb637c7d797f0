#include "matrix/html.hpp"

#include <string_view>

#include "conversation/conversation.hpp"
#include "matrix/safe_text.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

std::string element(std::string_view name, std::string_view inside) {
  return std::string{"<"}.append(name).append(">").append(inside).append("</").append(name).append(">");
}

std::string row(const std::vector<std::string>& cells, std::string_view cell_name) {
  std::string inside;
  for (const auto& cell : cells) inside += element(cell_name, escaped(cell));
  return element("tr", inside);
}

struct BlockRenderer {
  std::string operator()(const core::Heading& heading) const { return element("h4", escaped(heading.text)); }
  std::string operator()(const core::Paragraph& paragraph) const { return element("p", escaped(paragraph.text)); }
  std::string operator()(const core::List& list) const {
    std::string items;
    for (const auto& item : list.items) items += element("li", escaped(item));
    return element("ul", items);
  }
  std::string operator()(const core::Table& table) const {
    std::string rows;
    for (const auto& cells : table.rows) rows += row(cells, "td");
    return element("table", element("thead", row(table.heading, "th")) + element("tbody", rows));
  }
};

/// The line that asks, worded as in plain text.
std::string asking_line(const core::ShownQuestion& question, const content::Messages& messages) {
  core::Message only;
  only.question = core::ShownQuestion{question.id, question.type, question.text, {}, {}, question.number};
  return conversation::plain_text(only, messages);
}

/// The options, numbered through over all groups: the number is what a person types.
std::string numbered_options(const std::vector<core::ShownOption>& options) {
  std::string text;
  std::string group;
  for (std::size_t at = 0; at < options.size(); ++at) {
    const bool starts_group = at == 0 || options[at].group != group;
    if (starts_group) {
      group = options[at].group;
      if (at > 0) text += "</ol>";
      if (!group.empty()) text += element("p", escaped(group) + ":");
      text += at == 0 ? "<ol>" : "<ol start=\"" + std::to_string(at + 1) + "\">";
    }
    text += element("li", escaped(options[at].label));
  }
  return options.empty() ? text : text + "</ol>";
}

std::string question_html(const core::ShownQuestion& question, const content::Messages& messages) {
  std::string asked = element("strong", escaped(asking_line(question, messages)));
  if (!question.hint.empty()) asked += "<br>" + escaped(question.hint);
  return element("p", asked) + numbered_options(question.options);
}

std::string confirmation_html(const core::Confirmation& confirm, const content::Messages& messages) {
  core::Message only;
  only.confirm = confirm;
  return element("p", element("strong", escaped(conversation::plain_text(only, messages))));
}

}  // namespace

std::string html(const core::Message& message, const content::Messages& messages) {
  std::string text;
  for (const auto& block : message.blocks) text += std::visit(BlockRenderer{}, block);
  if (message.closed) return text;
  if (message.confirm) return text + confirmation_html(*message.confirm, messages);
  if (message.question) text += question_html(*message.question, messages);
  return text;
}

}  // namespace inzetwijzer::adapters::matrix
