#include "json/writer.hpp"

#include <array>
#include <charconv>

namespace inzetwijzer::adapters::json {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

constexpr auto escaped = [] {
  std::array<bool, 256> table{};
  for (std::size_t control = 0; control < 0x20; ++control) table[control] = true;
  table['"'] = true;
  table['\\'] = true;
  return table;
}();

bool needs_escape(char character) { return escaped[static_cast<unsigned char>(character)]; }

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

void Writer::key(std::string_view name) {
  separate();
  m_out += '"';
  m_out += name;
  m_out += "\":";
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
