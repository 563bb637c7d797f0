#include "chat/sign_in.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <exception>
#include <random>

#include "net/backoff.hpp"

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

asio::awaitable<std::string> keep_trying(Stop& stop, Metrics& metrics, const Log& log,
                                         const std::function<asio::awaitable<Attempt>()>& attempt) {
  net::Backoff backoff{500ms, 60s, std::random_device{}()};
  while (!stop.requested()) {
    const auto made = co_await stop.interruptible(attempt());
    if (made.error.empty() || !made.passing) co_return made.error;
    ++metrics.connection_errors;
    log("log.verbinding-weg");
    co_await stop.pause(std::max(made.wait, backoff.next()));
  }
  co_return std::string{};
}

}  // namespace

std::string sign_in(asio::io_context& io, Stop& stop, Metrics& metrics, const Log& log,
                    const std::function<asio::awaitable<Attempt>()>& attempt) {
  asio::signal_set signals{io, SIGINT, SIGTERM};
  signals.async_wait([&stop](const boost::system::error_code& error, int) {
    if (!error) stop.request();
  });
  std::string error;
  std::exception_ptr failure;
  const auto work = [&]() -> asio::awaitable<void> { error = co_await keep_trying(stop, metrics, log, attempt); };
  asio::co_spawn(io, work, [&](const std::exception_ptr& thrown) {
    failure = thrown;
    signals.cancel();
  });
  io.run();
  io.restart();
  if (failure && !stop.requested()) std::rethrow_exception(failure);
  return error;
}

}  // namespace inzetwijzer::adapters::chat
