#pragma once

#include <optional>
#include <string>
#include <vector>

#include "net/address.hpp"

namespace inzetwijzer::adapters::net {

struct Proxy {
  Address address;
  std::string authorization;  ///< value of the Proxy-Authorization header; empty: none
};

/// The proxies in the environment at the moment this was made.
class Proxies {
 public:
  /// Throws NetError `address` when a proxy in the environment is not an http address.
  Proxies();

  /// The proxy that an address is reached through, if any.
  [[nodiscard]] const Proxy* proxy_for(const Address& address) const;

 private:
  std::optional<Proxy> m_secure;
  std::optional<Proxy> m_plain;
  std::vector<std::string> m_direct;  ///< hosts, and domains with all below them, that need no proxy
};

}  // namespace inzetwijzer::adapters::net
