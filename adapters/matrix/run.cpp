#include "matrix/run.hpp"

#include <boost/asio/io_context.hpp>
#include <utility>

#include "chat/sign_in.hpp"
#include "matrix/channel.hpp"
#include "matrix/lenient_json.hpp"
#include "matrix/receiver.hpp"

namespace inzetwijzer::adapters::matrix {

namespace asio = boost::asio;

namespace {

/// One attempt to learn that the server knows us as the user of the configuration.
asio::awaitable<chat::Attempt> try_to_sign_in(Api& api, const Config& config) {
  if (!api.has_token()) {
    const auto reply = co_await api.log_in();
    if (!reply.ok()) co_return chat::Attempt{reply.error, reply.passing, reply.wait};
  }
  const auto reply = co_await api.call(who_am_i());
  const bool unknown = reply.error == "M_UNKNOWN_TOKEN";
  if (!reply.ok()) co_return chat::Attempt{reply.error, reply.passing && !unknown, reply.wait};
  const bool is_us = text_member(read_lenient(reply.body).value_or(Json{}), "user_id") == config.user;
  co_return chat::Attempt{is_us ? "" : "M_WRONG_USER", false, {}};
}

}  // namespace

void run(const Config& config, conversation::Services services, const RunOptions& options, const chat::Log& log) {
  asio::io_context io{1};
  chat::Stop stop{io.get_executor()};
  chat::Metrics metrics;
  net::Client client{io.get_executor(), {}};
  Api api{client, config};
  const auto error = chat::sign_in(io, stop, metrics, log, [&] { return try_to_sign_in(api, config); });
  if (!error.empty()) throw SignInError{error};
  if (stop.requested()) return;
  const auto& messages = services.content.messages;
  Rooms rooms;
  MatrixChannel channel{api, rooms, config, messages};
  chat::BotOptions bot_options;
  bot_options.threads = options.threads;
  chat::Bot bot{io.get_executor(), services, channel, metrics, bot_options};
  bot.start();
  Receiver receiver{{io.get_executor(), api, rooms, config, messages, services.store, bot, metrics, stop, log, channel.name()},
                    options.once};
  chat::operate(io, bot, stop, metrics, options.status_port, receiver.run());
}

}  // namespace inzetwijzer::adapters::matrix
