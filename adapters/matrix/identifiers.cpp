#include "matrix/identifiers.hpp"

#include <algorithm>

namespace inzetwijzer::adapters::matrix {
namespace {

constexpr std::size_t longest = 255;

bool is_printable(char character) {
  constexpr unsigned char erase = 0x7F;
  const auto byte = static_cast<unsigned char>(character);
  return byte > ' ' && byte != erase;
}

bool is_identifier(std::string_view text, char sigil) {
  return text.size() > 1 && text.size() <= longest && text.front() == sigil && std::ranges::all_of(text, is_printable);
}

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_port(std::string_view text) {
  constexpr std::size_t most_digits = 5;
  return !text.empty() && text.size() <= most_digits &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_host(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '-' || c == '.'; });
}

bool is_address_of_six(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == ':' || c == '.'; });
}

}  // namespace

bool is_user_id(std::string_view text) { return is_identifier(text, '@') && is_server_name(server_of(text)); }
bool is_room_id(std::string_view text) { return is_identifier(text, '!'); }
bool is_event_id(std::string_view text) { return is_identifier(text, '$'); }

bool is_server_name(std::string_view text) {
  if (text.size() > longest) return false;
  if (text.starts_with('[')) {
    const auto end = text.find(']');
    if (end == std::string_view::npos || !is_address_of_six(text.substr(1, end - 1))) return false;
    const auto rest = text.substr(end + 1);
    return rest.empty() || (rest.front() == ':' && is_port(rest.substr(1)));
  }
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return is_host(text);
  return is_host(text.substr(0, colon)) && is_port(text.substr(colon + 1));
}

std::string_view server_of(std::string_view user_id) {
  const auto colon = user_id.find(':');
  return colon == std::string_view::npos ? std::string_view{} : user_id.substr(colon + 1);
}

}  // namespace inzetwijzer::adapters::matrix
