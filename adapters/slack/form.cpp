#include "slack/form.hpp"

#include <charconv>
#include <string>

#include "content/utf8.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

constexpr std::size_t most_fields = 100;

std::optional<char> escaped_byte(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + 2, value, 16);
  if (error != std::errc{} || end != text.data() + 2) return std::nullopt;
  return static_cast<char>(value);
}

std::optional<std::string> decoded(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      result += text[at] == '+' ? ' ' : text[at];
      continue;
    }
    const auto byte = escaped_byte(text.substr(at + 1));
    if (!byte) return std::nullopt;
    result += *byte;
    at += 2;
  }
  if (content::first_invalid_utf8(result) != std::string_view::npos) return std::nullopt;
  return result;
}

bool add_field(content::Json& fields, std::string_view field) {
  const auto equals = field.find('=');
  const auto name = decoded(field.substr(0, equals));
  const auto value = decoded(equals == std::string_view::npos ? std::string_view{} : field.substr(equals + 1));
  if (!name || !value || fields.contains(*name) || fields.size() >= most_fields) return false;
  fields[*name] = *value;
  return true;
}

}  // namespace

std::optional<content::Json> read_form(std::string_view body) {
  content::Json fields = content::Json::object();
  while (!body.empty()) {
    const auto end = body.find('&');
    const auto field = body.substr(0, end);
    if (!field.empty() && !add_field(fields, field)) return std::nullopt;
    if (end == std::string_view::npos) break;
    body.remove_prefix(end + 1);
  }
  return fields;
}

}  // namespace inzetwijzer::adapters::slack
