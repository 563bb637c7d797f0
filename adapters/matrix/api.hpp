#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <string>

#include "chat/channel.hpp"
#include "matrix/config.hpp"
#include "matrix/requests.hpp"
#include "net/client.hpp"

namespace inzetwijzer::adapters::matrix {

/// What the homeserver answered to a call.
struct Reply {
  unsigned status = 0;  ///< 0: there was no answer
  std::string body;
  std::string error;    ///< Matrix's code for what went wrong; empty: all went well
  bool passing = false; ///< it may go well later
  std::chrono::milliseconds wait{0};  ///< at least this long, as the server asks

  [[nodiscard]] bool ok() const { return error.empty(); }
};

/// The client-server API of the homeserver, as the bot. Network failures are passing errors too: nothing here throws,
/// except NetError `cancelled`.
class Api {
 public:
  Api(net::Client& client, const Config& config) : m_client{client}, m_config{config}, m_token{config.token} {}

  /// Logs in again, once, when the server no longer takes the token and there is a password.
  boost::asio::awaitable<Reply> call(Request request, std::chrono::milliseconds deadline = std::chrono::seconds{30});

  /// True when there is a token to try.
  boost::asio::awaitable<Reply> log_in();
  [[nodiscard]] bool has_token() const { return !m_token.empty(); }

 private:
  boost::asio::awaitable<Reply> send(const Request& request, std::chrono::milliseconds deadline);

  net::Client& m_client;
  const Config& m_config;
  std::string m_token;
};

chat::SendResult result_of(const Reply& reply);

}  // namespace inzetwijzer::adapters::matrix
