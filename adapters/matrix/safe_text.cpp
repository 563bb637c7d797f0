#include "matrix/safe_text.hpp"

#include "text/harmless.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

void make_safe(std::string& text) { text = text::harmless(text); }

void make_safe(std::vector<std::string>& texts) {
  for (auto& text : texts) make_safe(text);
}

struct BlockCleaner {
  void operator()(core::Heading& heading) const { make_safe(heading.text); }
  void operator()(core::Paragraph& paragraph) const { make_safe(paragraph.text); }
  void operator()(core::List& list) const { make_safe(list.items); }
  void operator()(core::Table& table) const {
    make_safe(table.heading);
    for (auto& row : table.rows) make_safe(row);
  }
};

void make_safe(core::ShownQuestion& question) {
  make_safe(question.text);
  make_safe(question.hint);
  for (auto& option : question.options) {
    make_safe(option.label);
    make_safe(option.group);
  }
}

}  // namespace

core::Message safe(core::Message message) {
  for (auto& block : message.blocks) std::visit(BlockCleaner{}, block);
  if (message.question) make_safe(*message.question);
  return message;
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char character : text) {
    switch (character) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      case '\n': result += "<br>"; break;
      default: result += character;
    }
  }
  return result;
}

}  // namespace inzetwijzer::adapters::matrix
