#include "report/escape.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace inzetwijzer::report {
namespace {

constexpr std::string_view marks_anywhere = "\\`*_{}[]<>#|~&$^@";
constexpr std::string_view marks_in_front = "-+=";
constexpr std::string_view digits = "0123456789";
// A spreadsheet takes these for a formula, the wide forms of East Asian keyboards too.
constexpr std::string_view formula_starts[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};

/// Where "1." or "1)" at the start would begin a list: the place of the mark, or npos.
std::size_t list_mark(std::string_view text) {
  const auto end = text.find_first_not_of(digits);
  const bool numbered = end != 0 && end != std::string_view::npos && (text[end] == '.' || text[end] == ')');
  return numbered ? end : std::string_view::npos;
}

/// Where a bare address would become a link: the ":" of "://" and the dot of "www.".
bool makes_link(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at);
  if (rest.starts_with("://")) return true;
  constexpr std::string_view www = "www";
  if (!rest.starts_with('.') || at < www.size()) return false;
  return std::ranges::equal(text.substr(at - www.size(), www.size()), www,
                            [](char have, char want) { return (have | ' ') == want; });
}

}  // namespace

std::string escape_html(std::string_view text) {
  std::string result;
  for (const char c : text::clean(text)) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      default: result += c;
    }
  }
  return result;
}

std::string escape_markdown(std::string_view text) {
  const std::string plain = text::clean(text);
  const auto numbered = list_mark(plain);
  std::string result;
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const char c = plain[at];
    const bool is_mark = marks_anywhere.find(c) != std::string_view::npos || at == numbered ||
                         (at == 0 && marks_in_front.find(c) != std::string_view::npos) || makes_link(plain, at);
    if (is_mark) result += '\\';
    result += c;
  }
  return result;
}

std::string escape_csv(std::string_view text) {
  const std::string plain = text::clean(text);
  std::string result = "\"";
  if (std::ranges::any_of(formula_starts, [&](std::string_view start) { return plain.starts_with(start); })) result += '\'';
  for (const char c : plain) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

}  // namespace inzetwijzer::report
