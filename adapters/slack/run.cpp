#include "slack/run.hpp"

#include <boost/asio/io_context.hpp>
#include <utility>

#include "chat/sign_in.hpp"
#include "slack/channel.hpp"
#include "slack/receiver.hpp"
#include "slack/requests.hpp"
#include "slack/socket.hpp"

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;

namespace {

struct Account {
  std::string team;
  std::string user;
};

/// One attempt to learn who Slack says we are.
asio::awaitable<chat::Attempt> try_to_sign_in(Api& api, Account& account) {
  const auto reply = co_await api.call("auth.test", Json::object());
  account = {text_member(reply.body, "team_id"), text_member(reply.body, "user_id")};
  co_return chat::Attempt{reply.error, reply.passing, reply.wait};
}

}  // namespace

void run(const Config& config, conversation::Services services, const RunOptions& options, const chat::Log& log) {
  asio::io_context io{1};
  chat::Stop stop{io.get_executor()};
  chat::Metrics metrics;
  net::Client client{io.get_executor(), {}};
  Api api{client, config};
  Account account;
  const auto error = chat::sign_in(io, stop, metrics, log, [&] { return try_to_sign_in(api, account); });
  if (!error.empty()) throw SignInError{error};
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
