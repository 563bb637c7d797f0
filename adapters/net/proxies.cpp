#include "net/proxies.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <charconv>
#include <cstdlib>

#include "net/http.hpp"

namespace inzetwijzer::adapters::net {
namespace {

std::string environment(const char* lower_case, const char* upper_case) {
  for (const char* name : {lower_case, upper_case}) {
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
  }
  return {};
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned char byte = 0;
    const char* const digits = text.data() + i + 1;
    if (text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      result += static_cast<char>(byte);
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::string base64(const std::string& text) {
  const auto bytes = std::vector<unsigned char>(text.begin(), text.end());
  std::vector<unsigned char> out((text.size() + 2) / 3 * 4 + 1);
  const int length = EVP_EncodeBlock(out.data(), bytes.data(), static_cast<int>(bytes.size()));
  return {out.begin(), out.begin() + length};
}

std::optional<Proxy> parse_proxy(std::string text) {
  if (text.empty()) return std::nullopt;
  if (text.find("://") == std::string::npos) text.insert(0, "http://");
  Proxy proxy;
  const auto host = text.find("://") + 3;
  if (const auto at = text.rfind('@'); at != std::string::npos && at > host) {
    proxy.authorization = "Basic " + base64(percent_decoded(std::string_view{text}.substr(host, at - host)));
    text.erase(host, at + 1 - host);
  }
  const auto address = parse_address(text);
  if (!address || address->scheme != "http")
    throw NetError{NetError::Kind::address, "the proxy in the environment is not an http address"};
  proxy.address = *address;
  return proxy;
}

/// Without the dot or asterisk that some write in front of a domain.
std::vector<std::string> parse_direct(std::string_view text) {
  std::vector<std::string> result;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of(", ", begin), text.size());
    auto entry = text.substr(begin, end - begin);
    if (entry.starts_with("*.")) entry.remove_prefix(1);
    if (entry.starts_with('.')) entry.remove_prefix(1);
    if (!entry.empty()) result.emplace_back(entry);
    begin = end + 1;
  }
  return result;
}

bool is_within(std::string_view host, std::string_view domain) {
  if (!host.ends_with(domain)) return false;
  host.remove_suffix(domain.size());
  return host.empty() || host.ends_with('.');
}

bool is_loopback(const std::string& host) {
  boost::system::error_code error;
  const auto address = boost::asio::ip::make_address(host, error);
  return error ? is_within(host, "localhost") : address.is_loopback();
}

}  // namespace

Proxies::Proxies()
    : m_secure{parse_proxy(environment("https_proxy", "HTTPS_PROXY"))},
      m_plain{parse_proxy(environment("http_proxy", "HTTP_PROXY"))},
      m_direct{parse_direct(lower_case(environment("no_proxy", "NO_PROXY")))} {}

const Proxy* Proxies::proxy_for(const Address& address) const {
  const auto& proxy = address.secure() ? m_secure : m_plain;
  if (!proxy || is_loopback(address.host)) return nullptr;
  const auto matches = [&](const std::string& entry) {
    return entry == "*" || is_within(address.host, entry);
  };
  return std::ranges::any_of(m_direct, matches) ? nullptr : &*proxy;
}

}  // namespace inzetwijzer::adapters::net
