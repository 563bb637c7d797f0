#include "matrix/repair_json.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <system_error>

namespace inzetwijzer::adapters::matrix {
namespace {

constexpr std::string_view replacement = "\\ufffd";
constexpr std::size_t escape_length = 6;
constexpr std::size_t longest_number = 40;

std::string valid_utf8(std::string_view text) {
  std::string result;
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}).toUTF8String(result);
}

/// The code unit of a \uXXXX escape at the front, if there is one.
std::optional<unsigned> code_unit(std::string_view text) {
  if (text.size() < escape_length || !text.starts_with("\\u")) return std::nullopt;
  unsigned unit = 0;
  const char* end = text.data() + escape_length;
  const auto [stop, error] = std::from_chars(text.data() + 2, end, unit, 16);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return unit;
}

bool is_high(std::optional<unsigned> unit) { return unit && *unit >= 0xD800U && *unit < 0xDC00U; }
bool is_low(std::optional<unsigned> unit) { return unit && *unit >= 0xDC00U && *unit < 0xE000U; }

class Repairer {
 public:
  explicit Repairer(std::string_view text) : m_rest{text} {}

  std::string repair() {
    while (!m_rest.empty()) {
      if (m_in_string) {
        in_string();
      } else {
        outside();
      }
    }
    return std::move(m_result);
  }

 private:
  void keep(std::size_t count) {
    m_result += m_rest.substr(0, count);
    m_rest.remove_prefix(std::min(count, m_rest.size()));
  }

  void in_string() {
    if (m_rest.front() == '\\') return escape();
    if (m_rest.front() == '"') m_in_string = false;
    keep(1);
  }

  void escape() {
    const auto unit = code_unit(m_rest);
    if (is_high(unit) && is_low(code_unit(m_rest.substr(escape_length)))) return keep(2 * escape_length);
    if (!is_high(unit) && !is_low(unit)) return keep(2);
    m_result += replacement;
    m_rest.remove_prefix(escape_length);
  }

  void outside() {
    constexpr std::string_view of_numbers = "0123456789+-.eE";
    const char first = m_rest.front();
    if (first == '"') m_in_string = true;
    if (first != '-' && (first < '0' || first > '9')) return keep(1);
    const std::size_t length = std::min(m_rest.find_first_not_of(of_numbers), m_rest.size());
    const std::string_view number = m_rest.substr(0, length);
    if (length <= longest_number && number.find_first_of("eE") == std::string_view::npos) return keep(length);
    m_result += '0';
    m_rest.remove_prefix(length);
  }

  std::string_view m_rest;
  std::string m_result;
  bool m_in_string = false;
};

}  // namespace

std::string repaired_json(std::string_view text) {
  const std::string valid = valid_utf8(text);
  return Repairer{valid}.repair();
}

}  // namespace inzetwijzer::adapters::matrix
