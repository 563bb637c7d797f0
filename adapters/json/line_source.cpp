#include "json/line_source.hpp"

#include <string_view>

namespace inzetwijzer::adapters::json {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

LineSource::LineSource(std::istream& in, std::size_t limit) : m_in{in}, m_limit{limit} {}

std::optional<Line> LineSource::next() {
  using Traits = std::istream::traits_type;
  std::streambuf& buffer = *m_in.rdbuf();
  Line line{++m_number, {}, false};
  // Room for what is taken off again: a byte order mark in front, a carriage return behind.
  const std::size_t room = m_limit + (m_number == 1 ? byte_order_mark.size() : 0) + 1;
  bool read_any = false;
  for (auto byte = buffer.sbumpc();; byte = buffer.sbumpc()) {
    if (Traits::eq_int_type(byte, Traits::eof())) {
      if (!read_any) return std::nullopt;
      break;
    }
    read_any = true;
    const char character = Traits::to_char_type(byte);
    if (character == '\n') break;
    if (line.text.size() < room) {
      line.text += character;
    } else {
      line.too_long = true;
    }
  }
  if (m_number == 1 && line.text.starts_with(byte_order_mark)) line.text.erase(0, byte_order_mark.size());
  if (!line.too_long && line.text.ends_with('\r')) line.text.pop_back();
  if (line.text.size() > m_limit) {
    line.text.resize(m_limit);
    line.too_long = true;
  }
  return line;
}

bool LineSource::ready() { return m_in.rdbuf()->in_avail() > 0; }

bool is_blank(const Line& line) {
  return !line.too_long && line.text.find_first_not_of(" \t\r") == std::string::npos;
}

}  // namespace inzetwijzer::adapters::json
