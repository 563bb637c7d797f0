#include "report/escape.hpp"
#include "report/render.hpp"

namespace inzetwijzer::report {
namespace {

constexpr std::string_view blank = "____________________";

std::string row(const std::vector<std::string>& cells) {
  std::string text = "|";
  for (const auto& cell : cells) text += ' ' + escape_markdown(cell) + " |";
  return text + '\n';
}

/// An address between angle brackets is a link; what would end it early is percent-encoded.
std::string address(std::string_view url) {
  std::string text = "<";
  for (const char c : url) {
    if (c == '<') text += "%3C";
    else if (c == '>') text += "%3E";
    else if (c != ' ' && c != '\n') text += c;
  }
  return text + '>';
}

struct MarkdownRenderer {
  std::string& out;

  void operator()(const core::Heading& heading) const { out += "### " + escape_markdown(heading.text) + "\n\n"; }
  void operator()(const core::Paragraph& paragraph) const { out += escape_markdown(paragraph.text) + "\n\n"; }
  void operator()(const core::List& list) const {
    for (const auto& item : list.items) out += "- " + escape_markdown(item) + '\n';
    out += '\n';
  }
  void operator()(const core::Table& table) const {
    out += row(table.heading) + '|';
    for (std::size_t column = 0; column < table.heading.size(); ++column) out += " --- |";
    out += '\n';
    for (const auto& cells : table.rows) out += row(cells);
    out += '\n';
  }
  void operator()(const Field& field) const {
    out += escape_markdown(field.name) + ": " + escape_markdown(blank) + "\n\n";
  }
  void operator()(const Links& links) const {
    for (const auto& link : links.items) {
      out += "- " + escape_markdown(link.text);
      if (!link.url.empty()) out += ' ' + address(link.url);
      if (!link.detail.empty()) out += ": " + escape_markdown(link.detail);
      out += '\n';
    }
    out += '\n';
  }
  void operator()(const Figure& figure) const {
    out += "### " + escape_markdown(figure.title) + "\n\n";
    for (const auto& block : figure.plain) std::visit(*this, block);
  }
};

}  // namespace

std::string to_markdown(const Report& report) {
  std::string text = "# " + escape_markdown(report.title) + "\n\n";
  const MarkdownRenderer render{text};
  render(core::Paragraph{report.subtitle});
  for (const auto& paragraph : report.introduction) render(paragraph);
  for (const auto& section : report.sections) {
    text += "## " + escape_markdown(section.title) + "\n\n";
    for (const auto& block : section.blocks) std::visit(render, block);
  }
  text.pop_back();
  return text;
}

}  // namespace inzetwijzer::report
