#include "json/writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace inzetwijzer::adapters::json {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool needs_escape(char character) {
  return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

/// Looks at every byte, without a way out: the compiler makes that many at once.
bool any_needs_escape(std::string_view text) {
  bool any = false;
  for (const char character : text) any |= needs_escape(character);
  return any;
}

/// After the backslash; 'u' when there is no short form.
char escape_of(char character) {
  switch (character) {
    case '"':
    case '\\': return character;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 'u';
  }
}

}  // namespace

void Writer::separate() {
  if (!m_first) m_out += ',';
  m_first = false;
}

void Writer::open(char bracket) {
  separate();
  m_out += bracket;
  m_first = true;
}

void Writer::close(char bracket) {
  m_out += bracket;
  m_first = false;
}

char* Writer::extend(std::size_t count) {
  const std::size_t size = m_out.size();
  m_out.resize(size + count);
  return m_out.data() + size;
}

void Writer::key(std::string_view name) {
  separate();
  char* end = extend(name.size() + 3);
  *end++ = '"';
  end = std::ranges::copy(name, end).out;
  *end++ = '"';
  *end = ':';
  m_first = true;
}

void Writer::text(std::string_view text) {
  separate();
  quote(text);
}

void Writer::text_or_null(std::string_view text) { text.empty() ? null() : this->text(text); }

void Writer::number(std::int64_t number) {
  separate();
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  m_out.append(digits.data(), end);
}

void Writer::boolean(bool value) { raw(value ? "true" : "false"); }
void Writer::null() { raw("null"); }

void Writer::raw(std::string_view json) {
  separate();
  m_out += json;
}

void Writer::quote(std::string_view text) {
  if (!any_needs_escape(text)) {
    char* end = extend(text.size() + 2);
    *end++ = '"';
    *std::ranges::copy(text, end).out = '"';
    return;
  }
  m_out += '"';
  std::size_t written = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!needs_escape(text[at])) continue;
    m_out.append(text, written, at - written);
    written = at + 1;
    const char escape = escape_of(text[at]);
    m_out += '\\';
    m_out += escape;
    if (escape != 'u') continue;
    const auto code = static_cast<unsigned char>(text[at]);
    m_out += "00";
    m_out += hexadecimal[code >> 4U];
    m_out += hexadecimal[code & 0xFU];
  }
  m_out.append(text, written);
  m_out += '"';
}

}  // namespace inzetwijzer::adapters::json
