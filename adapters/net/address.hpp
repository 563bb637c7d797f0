#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inzetwijzer::adapters::net {

/// A whole http, https, ws or wss address, taken apart.
struct Address {
  std::string scheme;
  std::string host;  ///< in lower case; an IPv6 address without its brackets
  std::string port;
  std::string target;  ///< path and query, without the fragment

  [[nodiscard]] bool secure() const { return scheme == "https" || scheme == "wss"; }

  /// Host and port as CONNECT wants them.
  [[nodiscard]] std::string endpoint() const;

  /// The same, without the port that the scheme implies: for the Host header.
  [[nodiscard]] std::string authority() const;
};

/// Nothing when it is another kind of address, has a user name in it, or has characters that must be encoded.
std::optional<Address> parse_address(std::string_view text);

/// Of the letters a to z only.
std::string lower_case(std::string_view text);

}  // namespace inzetwijzer::adapters::net
