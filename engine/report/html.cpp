#include <algorithm>

#include "report/escape.hpp"
#include "report/page.hpp"
#include "report/render.hpp"
#include "report/svg.hpp"

namespace inzetwijzer::report {
namespace {

std::string element(std::string_view name, std::string_view text) {
  return std::string{"<"}.append(name).append(">") + escape_html(text) + std::string{"</"}.append(name).append(">\n");
}

bool is_web_address(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

/// A line of the text in each line; only the program's own texts have more than one.
std::string lines(std::string_view text) {
  std::string result;
  for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    result += escape_html(text.substr(0, end)) + "<br> ";
    text.remove_prefix(end + 1);
  }
  return result + escape_html(text);
}

std::string row(const std::vector<std::string>& cells, const std::vector<std::string>& heading) {
  std::string text = "<tr role=\"row\">";
  for (std::size_t at = 0; at < cells.size(); ++at) {
    const std::string name = at < heading.size() ? escape_html(heading[at]) : std::string{};
    const bool is_first = at == 0 && !cells[at].empty();
    text += is_first ? "<th scope=\"row\" role=\"rowheader\"" : "<td role=\"cell\"";
    if (cells[at].empty()) text += " class=\"leeg\"";
    text += " data-kop=\"" + name + "\">" + lines(cells[at]) + (is_first ? "</th>" : "</td>");
  }
  return text + "</tr>\n";
}

/// Few columns stay beside each other on a phone, many become cards sooner.
std::string_view width_class(const core::Table& table) {
  constexpr std::size_t narrow = 2;
  constexpr std::size_t wide = 7;
  if (table.heading.size() <= narrow) return " class=\"smal\"";
  return table.heading.size() >= wide ? " class=\"breed\"" : "";
}

/// The roles say what a browser no longer does once the style makes blocks of the rows on a phone.
std::string table_in_html(const core::Table& table, std::string_view label_id) {
  std::string text = "<table role=\"table\" aria-labelledby=\"" + escape_html(label_id) + '"';
  text.append(width_class(table)).append(">\n<thead role=\"rowgroup\"><tr role=\"row\">");
  for (const auto& cell : table.heading) text += "<th scope=\"col\" role=\"columnheader\">" + escape_html(cell) + "</th>";
  text += "</tr></thead>\n<tbody role=\"rowgroup\">\n";
  for (const auto& cells : table.rows) text += row(cells, table.heading);
  return text + "</tbody>\n</table>\n";
}

struct HtmlRenderer {
  std::string& out;
  std::string_view section;  ///< id of its heading

  void operator()(const core::Heading& heading) const { out += element("h3", heading.text); }
  void operator()(const core::Paragraph& paragraph) const { out += element("p", paragraph.text); }
  void operator()(const core::List& list) const {
    out += "<ul>\n";
    for (const auto& item : list.items) out += element("li", item);
    out += "</ul>\n";
  }
  void operator()(const core::Table& table) const { out += table_in_html(table, section); }
  void operator()(const Field& field) const {
    out += "<p class=\"veld\"><span>" + escape_html(field.name) + ":</span> <span class=\"lijn\"></span></p>\n";
  }
  void operator()(const Links& links) const {
    out += "<ul>\n";
    for (const auto& link : links.items) {
      const auto text = escape_html(link.text);
      out += "<li>" + (is_web_address(link.url) ? "<a href=\"" + escape_html(link.url) + "\">" + text + "</a>" : text);
      if (!link.detail.empty()) out += ": " + escape_html(link.detail);
      out += "</li>\n";
    }
    out += "</ul>\n";
  }
  void operator()(const Figure& figure) const {
    out += "<figure>\n<h3>" + escape_html(figure.title) + "</h3>\n" + to_svg(figure) + '\n';
    // A drawing says enough without the table; what explains it does not.
    for (const auto& block : figure.plain) {
      if (!std::holds_alternative<core::Table>(block)) std::visit(*this, block);
    }
    out += "</figure>\n";
  }
};

void put_section(std::string& out, const Section& section) {
  const std::string heading = "kop-" + escape_html(section.id);
  out += "<section id=\"" + escape_html(section.id) + "\" aria-labelledby=\"" + heading + '"';
  if (section.new_page) out += " class=\"nieuwe-pagina\"";
  out += ">\n<h2 id=\"" + heading + "\">" + escape_html(section.title) + "</h2>\n";
  for (const auto& block : section.blocks) std::visit(HtmlRenderer{out, heading}, block);
  out += "</section>\n";
}

std::string head(const Report& report) {
  return "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
         "form-action 'none'; base-uri 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n" +
         element("title", report.title) + "<style>\n" + std::string{page_style} + "</style>\n</head>\n";
}

}  // namespace

std::string to_html(const Report& report) {
  std::string out = head(report);
  out += "<body class=\"" + std::string{core::to_id(report.receipt.role)} + "\">\n<header>\n" + element("h1", report.title) +
         element("p", report.subtitle) + "</header>\n<main>\n";
  for (const auto& paragraph : report.introduction) out += element("p", paragraph.text);
  // What comes before the first new page is meant to fit on one sheet.
  const auto sheet_end = std::ranges::find(report.sections, true, &Section::new_page);
  out += "<div class=\"blad\">\n";
  std::for_each(report.sections.begin(), sheet_end, [&out](const Section& section) { put_section(out, section); });
  out += "</div>\n";
  std::for_each(sheet_end, report.sections.end(), [&out](const Section& section) { put_section(out, section); });
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace inzetwijzer::report
