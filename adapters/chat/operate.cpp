#include "chat/operate.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <exception>
#include <memory>

#include "net/server.hpp"

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds time_for_replies{5};

net::HttpResponse status(const Metrics& metrics, const Bot& bot, const Stop& stop, std::string_view target) {
  const net::Headers plain{{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}};
  if (target == "/metrics") return {200, plain, metrics.text(bot.waiting())};
  if (target == "/health") return {stop.requested() ? 503U : 200U, plain, stop.requested() ? "stopping\n" : "ok\n"};
  return {404, plain, {}};
}

std::unique_ptr<net::Server> status_server(asio::io_context& io, const Metrics& metrics, const Bot& bot, const Stop& stop,
                                           std::uint16_t port) {
  net::ServerOptions options;
  options.port = port;
  const auto handler = [&metrics, &bot, &stop](net::HttpRequest request) -> asio::awaitable<net::HttpResponse> {
    co_return status(metrics, bot, stop, request.target);
  };
  return std::make_unique<net::Server>(io.get_executor(), options, handler);
}

/// What would wait for the next start of a program that people start themselves.
asio::awaitable<void> keep_tidy(Bot& bot, Stop& stop) {
  constexpr std::chrono::hours now_and_then{1};
  while (!stop.requested()) {
    co_await bot.forget_old();
    co_await stop.pause(now_and_then);
  }
}

}  // namespace

void operate(asio::io_context& io, Bot& bot, Stop& stop, const Metrics& metrics,
             std::optional<std::uint16_t> status_port, asio::awaitable<void> loop) {
  const auto server = status_port ? status_server(io, metrics, bot, stop, *status_port) : nullptr;
  asio::signal_set signals{io, SIGINT, SIGTERM};
  signals.async_wait([&stop](const boost::system::error_code& error, int) {
    if (!error) stop.request();
  });
  std::exception_ptr failure;
  const auto whole = [&]() -> asio::awaitable<void> {
    try {
      co_await std::move(loop);
    } catch (...) {
      failure = std::current_exception();
    }
    stop.request();
    co_await bot.finish(time_for_replies);
    signals.cancel();
    if (server) server->stop();
  };
  asio::co_spawn(io, whole, [](const std::exception_ptr& unexpected) {
    if (unexpected) std::rethrow_exception(unexpected);
  });
  asio::co_spawn(io, keep_tidy(bot, stop), asio::detached);
  io.run();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace inzetwijzer::adapters::chat
