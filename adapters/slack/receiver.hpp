#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <string>

#include "chat/bot.hpp"
#include "chat/operate.hpp"
#include "chat/stop.hpp"
#include "chat/turnstile.hpp"
#include "content/messages.hpp"
#include "net/backoff.hpp"
#include "net/client.hpp"
#include "net/http.hpp"
#include "slack/api.hpp"
#include "slack/config.hpp"
#include "slack/events.hpp"

namespace inzetwijzer::adapters::slack {

/// What the parts of a running Slack bot share. All on one executor.
struct Parts {
  boost::asio::any_io_executor executor;
  net::Client& client;
  Api& api;
  const Config& config;
  const content::Messages& messages;
  chat::Bot& bot;
  chat::Metrics& metrics;
  chat::Stop& stop;
  const chat::Log& log;
  Self self;
};

/// Takes Slack's events, however they come: those of people of our workspace in a direct message go to the bot, others
/// are refused kindly.
class Receiver {
 public:
  explicit Receiver(Parts parts) : m_parts{std::move(parts)}, m_people{m_parts.executor} {}

  /// Returns once what the event led to is durable, with what Slack gets as the answer to it: usually nothing. Throws
  /// store::StoreError: then it should not be acknowledged, and Slack offers it again.
  boost::asio::awaitable<Json> take(Event event);

 private:
  enum class Standing { welcome, guest, unknown };
  boost::asio::awaitable<Json> take_message(Message message);
  boost::asio::awaitable<Json> take_press(Press press);
  boost::asio::awaitable<Json> take_command(Command command);
  boost::asio::awaitable<Json> take_home(HomeOpened home);
  boost::asio::awaitable<void> hand_over(chat::Incoming incoming, Origin origin);
  boost::asio::awaitable<Standing> standing_of(Origin origin);
  [[nodiscard]] bool is_our_team(const Origin& origin) const;
  void tell(const std::string& event, const std::string& channel, std::string_view key);

  Parts m_parts;
  chat::Turnstiles m_people;
  std::map<std::string, Standing, std::less<>> m_known;  ///< by user; emptied when it grows too large
};

}  // namespace inzetwijzer::adapters::slack
