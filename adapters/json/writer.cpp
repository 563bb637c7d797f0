#include "json/writer.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace inzetwijzer::adapters::json {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool needs_escape(char character) {
  return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

/// The same for eight characters at once.
bool any_needs_escape(std::uint64_t eight) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t high = ones * 0x80;
  const auto has_below = [](std::uint64_t bytes, std::uint64_t limit) { return (bytes - ones * limit) & ~bytes & high; };
  return (has_below(eight, 0x20) | has_below(eight ^ ones * '"', 1) | has_below(eight ^ ones * '\\', 1)) != 0;
}

/// Looks at the last eight characters as a whole too: some of them twice.
bool any_needs_escape(std::string_view text) {
  std::uint64_t eight = 0;
  if (text.size() < sizeof eight) return std::ranges::any_of(text, [](char character) { return needs_escape(character); });
  const char* last = text.data() + text.size() - sizeof eight;
  for (const char* at = text.data(); at < last; at += sizeof eight) {
    std::memcpy(&eight, at, sizeof eight);
    if (any_needs_escape(eight)) return true;
  }
  std::memcpy(&eight, last, sizeof eight);
  return any_needs_escape(eight);
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

char* Writer::next(std::size_t count) {
  if (m_out.size() - m_size < count + 1) m_out.resize(2 * (m_out.size() + count + 1));
  char* at = m_out.data() + m_size;
  if (!m_first) *at++ = ',';
  m_first = false;
  return at;
}

void Writer::open(char bracket) {
  char* at = next(1);
  *at++ = bracket;
  end(at);
  m_first = true;
}

void Writer::close(char bracket) {
  m_first = true;
  char* at = next(1);
  *at++ = bracket;
  end(at);
}

void Writer::key(std::string_view name) {
  char* at = next(name.size() + 3);
  *at++ = '"';
  at = std::ranges::copy(name, at).out;
  *at++ = '"';
  *at++ = ':';
  end(at);
  m_first = true;
}

void Writer::text(std::string_view text) {
  if (any_needs_escape(text)) return escape(text);
  char* at = next(text.size() + 2);
  *at++ = '"';
  at = std::ranges::copy(text, at).out;
  *at++ = '"';
  end(at);
}

void Writer::text_or_null(std::string_view text) { text.empty() ? null() : this->text(text); }

void Writer::number(std::int64_t number) {
  constexpr std::size_t longest = 24;
  char* at = next(longest);
  end(std::to_chars(at, at + longest, number).ptr);
}

void Writer::boolean(bool value) { raw(value ? "true" : "false"); }
void Writer::null() { raw("null"); }

void Writer::raw(std::string_view json) { end(std::ranges::copy(json, next(json.size())).out); }

void Writer::escape(std::string_view text) {
  constexpr std::size_t longest_escape = 6;
  char* at = next(longest_escape * text.size() + 2);
  *at++ = '"';
  for (const char character : text) {
    if (!needs_escape(character)) {
      *at++ = character;
      continue;
    }
    const char escape = escape_of(character);
    *at++ = '\\';
    *at++ = escape;
    if (escape != 'u') continue;
    const auto code = static_cast<unsigned char>(character);
    *at++ = '0';
    *at++ = '0';
    *at++ = hexadecimal[code >> 4U];
    *at++ = hexadecimal[code & 0xFU];
  }
  *at++ = '"';
  end(at);
}

}  // namespace inzetwijzer::adapters::json
