#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "net/client.hpp"
#include "slack/config.hpp"
#include "slack/payload.hpp"

namespace inzetwijzer::adapters::slack {

/// What Slack answered to a call.
struct ApiReply {
  Json body;            ///< an object; empty when there was no answer that can be read
  std::string error;    ///< Slack's code for what went wrong; empty: all went well
  bool passing = false; ///< it may go well later
  std::chrono::milliseconds wait{0};  ///< at least this long, as Slack asks

  [[nodiscard]] bool ok() const { return error.empty(); }
};

/// Slack's Web API. Network failures are passing errors too: nothing here throws, except NetError `cancelled`.
class Api {
 public:
  Api(net::Client& client, const Config& config) : m_client{client}, m_config{config} {}

  /// As the bot.
  boost::asio::awaitable<ApiReply> call(std::string method, Json arguments);

  /// The address of a fresh socket connection.
  boost::asio::awaitable<ApiReply> open_connection();

  boost::asio::awaitable<ApiReply> upload(std::string address, std::string content);

 private:
  boost::asio::awaitable<ApiReply> post(std::string address, std::string token, std::string type, std::string body);

  net::Client& m_client;
  const Config& m_config;
};

}  // namespace inzetwijzer::adapters::slack
