#pragma once

#include <boost/asio/awaitable.hpp>

#include "net/address.hpp"
#include "net/client.hpp"
#include "net/proxies.hpp"
#include "net/transport.hpp"

namespace inzetwijzer::adapters::net {

/// Opens connections: straight or through a proxy, with TLS where the address says so.
class Connector {
 public:
  Connector(boost::asio::any_io_executor executor, ClientOptions options);

  boost::asio::awaitable<void> open(Transport& transport, const Address& address,
                                    Clock::time_point until) const;

  /// The proxy that is itself asked for an address; nothing when it only passes bytes on, or there is none.
  [[nodiscard]] const Proxy* asking_proxy(const Address& address) const;

  [[nodiscard]] const boost::asio::any_io_executor& executor() const { return m_executor; }
  [[nodiscard]] const ClientOptions& options() const { return m_options; }

 private:
  boost::asio::any_io_executor m_executor;
  ClientOptions m_options;
  Trust m_trust;
  Proxies m_proxies;
};

}  // namespace inzetwijzer::adapters::net
