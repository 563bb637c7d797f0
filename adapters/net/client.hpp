#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

#include "net/http.hpp"

namespace inzetwijzer::adapters::net {

using Milliseconds = std::chrono::milliseconds;

struct ClientOptions {
  std::string trusted_certificates;            ///< PEM file besides those of the system; empty: only those
  std::string user_agent = "inzetwijzer";
  std::size_t largest_body = std::size_t{8} << 20U;  ///< bytes, of a response or a WebSocket message
};

/// HTTP/1.1 client with kept-alive connections. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY (any
/// letter case). Certificates and host names are always checked. All of it runs on the one executor given: a
/// strand or a single-threaded io_context.
class Client {
 public:
  Client(boost::asio::any_io_executor executor, ClientOptions options);
  ~Client();
  Client(Client&&) noexcept;

  /// The response, whatever its status; redirects are not followed. `deadline` bounds everything from
  /// resolving to the last byte. A kept-alive connection that the server closed meanwhile is replaced once when
  /// the method is GET or PUT. Throws NetError. Several requests may run at once. Cancellation of the awaiting
  /// coroutine ends it with NetError `cancelled`.
  boost::asio::awaitable<HttpResponse> send(HttpRequest request, Milliseconds deadline);

 private:
  friend class WebSocket;
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

/// A WebSocket connection as a client. Answers pings. One read and one write may run at a time.
class WebSocket {
 public:
  WebSocket(WebSocket&&) noexcept;
  ~WebSocket();

  /// Connects to a ws or wss address; throws NetError.
  static boost::asio::awaitable<WebSocket> connect(Client& client, std::string address, Milliseconds deadline);

  /// The next text message. Sends a ping when nothing came for half of `idle`; throws NetError `timeout` when
  /// nothing at all, not even a pong, came for `idle`, `closed` when the other side said goodbye or went away.
  boost::asio::awaitable<std::string> read(Milliseconds idle);

  boost::asio::awaitable<void> write(std::string text, Milliseconds deadline);

  /// Says goodbye and waits for the answer at most that long. Never throws.
  boost::asio::awaitable<void> close(Milliseconds deadline);

 private:
  class Implementation;
  explicit WebSocket(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace inzetwijzer::adapters::net
