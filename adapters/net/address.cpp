#include "net/address.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace inzetwijzer::adapters::net {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> default_ports{
    {{"http", "80"}, {"https", "443"}, {"ws", "80"}, {"wss", "443"}}};

std::string_view default_port(std::string_view scheme) {
  const auto* const found =
      std::ranges::find(default_ports, scheme, [](const auto& entry) { return entry.first; });
  return found == default_ports.end() ? std::string_view{} : found->second;
}

bool is_port(std::string_view text) {
  std::uint16_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number != 0;
}

bool is_host(std::string_view text, bool bracketed) {
  const std::string_view allowed =
      bracketed ? "0123456789abcdef:." : "0123456789abcdefghijklmnopqrstuvwxyz-._";
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Host and port out of what stands between the slashes and the path.
bool read_endpoint(std::string_view text, Address& address) {
  const bool bracketed = text.starts_with('[');
  const auto end = bracketed ? text.find(']') : std::min(text.find(':'), text.size());
  if (end == std::string_view::npos) return false;
  address.host = lower_case(text.substr(bracketed ? 1 : 0, bracketed ? end - 1 : end));
  const auto rest = text.substr(bracketed ? end + 1 : end);
  address.port = rest.empty() ? default_port(address.scheme) : rest.substr(1);
  return is_host(address.host, bracketed) && (rest.empty() || rest.front() == ':') && is_port(address.port);
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string result{text};
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

std::string Address::endpoint() const {
  return (host.find(':') == std::string::npos ? host : '[' + host + ']') + ':' + port;
}

std::string Address::authority() const {
  std::string result = endpoint();
  if (port == default_port(scheme)) result.resize(result.size() - port.size() - 1);
  return result;
}

std::optional<Address> parse_address(std::string_view text) {
  const auto is_plain = [](char c) { return c > ' ' && c <= '~'; };
  if (!std::ranges::all_of(text, is_plain)) return std::nullopt;
  const auto slashes = text.find("://");
  if (slashes == std::string_view::npos) return std::nullopt;
  Address address{lower_case(text.substr(0, slashes)), {}, {}, {}};
  if (default_port(address.scheme).empty()) return std::nullopt;
  text = text.substr(slashes + 3);
  text = text.substr(0, text.find('#'));
  const auto end = std::min(text.find_first_of("/?"), text.size());
  if (!read_endpoint(text.substr(0, end), address)) return std::nullopt;
  address.target = text.substr(end);
  if (!address.target.starts_with('/')) address.target.insert(0, "/");
  return address;
}

}  // namespace inzetwijzer::adapters::net
