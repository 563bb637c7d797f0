#include "slack/text.hpp"

#include <algorithm>

#include "text/harmless.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

constexpr std::string_view white = " \t\n\v\f\r";

bool is_white(char byte) {
  return white.find(byte) != std::string_view::npos;
}

/// The character at the start of valid UTF-8.
std::string_view first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return text.substr(0, size);
}

std::string_view escaped(std::string_view character) {
  if (character == "&") return "&amp;";
  if (character == "<") return "&lt;";
  if (character == ">") return "&gt;";
  return character;
}

std::size_t width(std::string_view character) {
  const auto shown = escaped(character);
  if (shown.size() == 4 && shown.front() != '&') return 2;  // outside the basic plane: a surrogate pair
  return shown.front() == '&' ? shown.size() : 1;
}

std::string escape_valid(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto character = first_character(text);
    result.append(escaped(character));
    text.remove_prefix(character.size());
  }
  return result;
}

/// How many bytes of valid text fit.
std::size_t fitting(std::string_view text, std::size_t limit) {
  std::size_t bytes = 0;
  std::size_t used = 0;
  while (bytes < text.size()) {
    const auto character = first_character(text.substr(bytes));
    used += width(character);
    if (used > limit) break;
    bytes += character.size();
  }
  return bytes;
}

/// Where to break: after the last line that fits, else after the last word, else where it is full.
std::size_t best_break(std::string_view text, std::size_t fits) {
  if (fits == text.size()) return fits;
  const auto part = text.substr(0, fits + 1);  // a white space just past what fits is a break too
  const auto line = part.rfind('\n');
  if (line != std::string_view::npos && line > fits / 2) return line;
  const auto word = part.find_last_of(white);
  return word == std::string_view::npos || word == 0 ? fits : word;
}

std::string_view trimmed_end(std::string_view text) {
  return text.substr(0, text.find_last_not_of(white) + 1);
}

/// Without the blank lines or the spaces at its start; the indentation of a line stays.
std::string_view trimmed_start(std::string_view text) {
  const auto start = text.find_first_not_of(white);
  if (start == std::string_view::npos) return {};
  const auto line = text.substr(0, start).rfind('\n');
  return text.substr(line == std::string_view::npos ? start : line + 1);
}

}  // namespace

std::string escape(std::string_view text) {
  return escape_valid(text::harmless(text));
}

std::size_t escaped_width(std::string_view text) {
  const std::string clean = text::harmless(text);
  std::size_t total = 0;
  for (std::string_view rest = clean; !rest.empty(); rest.remove_prefix(first_character(rest).size())) {
    total += width(first_character(rest));
  }
  return total;
}

std::vector<std::string> escaped_pieces(std::string_view text, std::size_t limit) {
  const std::string clean = text::harmless(text);
  std::vector<std::string> pieces;
  for (std::string_view rest = trimmed_end(clean); !is_blank(rest);) {
    const std::size_t fits = std::max(fitting(rest, limit), first_character(rest).size());
    const std::size_t end = best_break(rest, fits);
    const auto piece = trimmed_end(rest.substr(0, end));
    if (!is_blank(piece)) pieces.push_back(escape_valid(piece));
    rest.remove_prefix(end);
    if (!pieces.empty()) rest = trimmed_start(rest);
  }
  return pieces;
}

bool is_blank(std::string_view text) {
  return std::ranges::all_of(text, is_white);
}

}  // namespace inzetwijzer::adapters::slack
