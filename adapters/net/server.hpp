#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "net/client.hpp"

namespace inzetwijzer::adapters::net {

struct ServerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0: one that is free
  std::size_t largest_body = std::size_t{1} << 20U;  ///< bytes; more is answered with 413
  std::size_t most_connections = 128;                ///< more are closed at once
  Milliseconds deadline{10'000};                     ///< for one request to arrive, and for its answer to leave
};

/// A small HTTP/1.1 server without TLS (put a reverse proxy before it when it must be reached from outside).
/// Runs on the one executor given.
class Server {
 public:
  using Handler = std::function<boost::asio::awaitable<HttpResponse>(HttpRequest)>;

  /// Listens at once; throws NetError `connect` when the address is taken or not allowed. A handler that throws
  /// gives status 500 with an empty body.
  Server(const boost::asio::any_io_executor& executor, ServerOptions options, Handler handler);
  ~Server();

  [[nodiscard]] std::uint16_t port() const;

  /// Takes no new connections; requests that are being handled get their answer.
  void stop();

 private:
  class Implementation;
  std::shared_ptr<Implementation> m_implementation;
};

}  // namespace inzetwijzer::adapters::net
