#include "slack/run.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <exception>
#include <random>
#include <utility>

#include "net/backoff.hpp"
#include "slack/channel.hpp"
#include "slack/receiver.hpp"
#include "slack/requests.hpp"
#include "slack/socket.hpp"

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

struct Account {
  std::string team;
  std::string user;
};

/// Who Slack says we are; tries until it is known, or a stop is requested: then empty.
asio::awaitable<Account> sign_in(Api& api, chat::Stop& stop, chat::Metrics& metrics, const chat::Log& log) {
  net::Backoff backoff{500ms, 60s, std::random_device{}()};
  while (!stop.requested()) {
    const auto reply = co_await stop.interruptible(api.call("auth.test", Json::object()));
    if (reply.ok()) co_return Account{text_member(reply.body, "team_id"), text_member(reply.body, "user_id")};
    if (!reply.passing) throw SignInError{reply.error};
    ++metrics.connection_errors;
    log("log.verbinding-weg");
    co_await stop.pause(std::max(reply.wait, backoff.next()));
  }
  co_return Account{};
}

/// Signals end this too: until the bot runs there is nothing to finish.
Account signed_in(asio::io_context& io, Api& api, chat::Stop& stop, chat::Metrics& metrics, const chat::Log& log) {
  asio::signal_set signals{io, SIGINT, SIGTERM};
  signals.async_wait([&stop](const boost::system::error_code& error, int) {
    if (!error) stop.request();
  });
  Account account;
  std::exception_ptr failure;
  const auto work = [&]() -> asio::awaitable<void> { account = co_await sign_in(api, stop, metrics, log); };
  asio::co_spawn(io, work, [&](const std::exception_ptr& thrown) {
    failure = thrown;
    signals.cancel();
  });
  io.run();
  io.restart();
  if (failure && !stop.requested()) std::rethrow_exception(failure);
  return account;
}

}  // namespace

void run(const Config& config, conversation::Services services, const RunOptions& options, const chat::Log& log) {
  asio::io_context io{1};
  chat::Stop stop{io.get_executor()};
  chat::Metrics metrics;
  net::Client client{io.get_executor(), {}};
  Api api{client, config};
  const auto account = signed_in(io, api, stop, metrics, log);
  if (stop.requested()) return;
  const auto& messages = services.content.messages;
  SlackChannel channel{api, config, messages, account.team + ':' + account.user};
  chat::BotOptions bot_options;
  bot_options.threads = options.threads;
  chat::Bot bot{io.get_executor(), services, channel, metrics, bot_options};
  const Parts parts{io.get_executor(), client, api, config, messages, bot, metrics, stop, log, {account.user}};
  Receiver receiver{parts};
  bot.start();
  const bool by_socket = config.mode == Mode::socket;
  chat::operate(io, bot, stop, metrics, options.status_port,
                by_socket ? receive_by_socket(parts, receiver) : receive_by_requests(parts, receiver));
}

}  // namespace inzetwijzer::adapters::slack
