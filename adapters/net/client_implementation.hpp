#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "net/connector.hpp"

namespace inzetwijzer::adapters::net {

class Client::Implementation {
 public:
  Implementation(boost::asio::any_io_executor executor, ClientOptions options)
      : m_connector{std::move(executor), std::move(options)} {}

  boost::asio::awaitable<HttpResponse> send(HttpRequest request, Milliseconds deadline);

  [[nodiscard]] const Connector& connector() const { return m_connector; }

 private:
  using Connection = std::unique_ptr<Transport>;
  struct Idle {
    std::string place;
    Connection connection;
  };

  /// A kept-alive connection to there, if there is one.
  Connection take(const std::string& place);
  void keep(std::string place, Connection connection);

  boost::asio::awaitable<HttpResponse> exchange(Connection connection, const Address& address,
                                                const HttpRequest& request, Clock::time_point until);
  [[nodiscard]] std::string render(const HttpRequest& request, const Address& address) const;

  Connector m_connector;
  std::vector<Idle> m_idle;
};

/// Throws NetError `address` when it is not one with this scheme or its secure form.
Address address_with(std::string_view scheme, const std::string& text);

}  // namespace inzetwijzer::adapters::net
