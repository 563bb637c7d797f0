#include "slack/socket.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <random>
#include <utility>

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds connect_patience = 20s;
constexpr std::chrono::milliseconds write_patience = 10s;
constexpr std::chrono::milliseconds silence = 60s;  ///< Slack pings more often than this

/// One connection. Shared by those who still write acknowledgements to it.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Parts parts, Receiver& receiver, net::WebSocket socket)
      : m_parts{std::move(parts)}, m_receiver{receiver}, m_socket{std::move(socket)}, m_writers{m_parts.executor} {}

  /// Reads until Slack wants us to change to another connection, or this one breaks, or a stop is requested. True when
  /// this one still works for now.
  asio::awaitable<bool> read_until_change() {
    while (!m_parts.stop.requested()) {
      auto envelope = read_envelope(co_await m_parts.stop.interruptible(m_socket.read(silence)), m_parts.self);
      if (std::holds_alternative<Disconnect>(envelope.event)) co_return true;
      handle(std::move(envelope));
    }
    co_return false;
  }

  /// Goes on beside its successor until Slack closes it.
  asio::awaitable<void> read_to_end() {
    try {
      while (co_await read_until_change()) {
      }
    } catch (const std::exception&) {
      // Its end: the successor has taken over.
    }
    co_await finish();
  }

  /// Waits for what is being handled and says goodbye.
  asio::awaitable<void> finish() {
    if (m_handling > 0) {
      boost::system::error_code cancelled;
      co_await m_handled.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
    co_await m_socket.close(1s);
  }

 private:
  void handle(Envelope envelope) {
    ++m_handling;
    asio::co_spawn(m_parts.executor, acknowledge(shared_from_this(), std::move(envelope)),
                   [self = shared_from_this()](const std::exception_ptr&) {
                     if (--self->m_handling == 0) self->m_handled.cancel();
                   });
  }

  /// What cannot be stored is not acknowledged: Slack offers it again.
  static asio::awaitable<void> acknowledge(std::shared_ptr<Connection> self, Envelope envelope) {
    Json answer{{"envelope_id", envelope.id}};
    try {
      Json payload = co_await self->m_receiver.take(std::move(envelope.event));
      if (envelope.takes_payload && !payload.is_null()) answer["payload"] = std::move(payload);
    } catch (const std::exception&) {
      self->m_parts.log("log.niet-bewaard");
      co_return;
    }
    if (envelope.id.empty()) co_return;
    const auto pass = co_await self->m_writers.enter("socket");
    co_await self->m_socket.write(answer.dump(), write_patience);
  }

  Parts m_parts;
  Receiver& m_receiver;
  net::WebSocket m_socket;
  chat::Turnstiles m_writers;
  std::size_t m_handling = 0;
  asio::steady_timer m_handled{m_parts.executor, asio::steady_timer::time_point::max()};
};

/// A fresh connection. Throws net::NetError.
asio::awaitable<std::shared_ptr<Connection>> connect(Parts parts, Receiver& receiver) {
  const auto opened = co_await parts.api.open_connection();
  const std::string address = text_member(opened.body, "url");
  if (!opened.ok() || address.empty()) throw net::NetError{net::NetError::Kind::connect, "Slack gives no connection"};
  auto socket = co_await net::WebSocket::connect(parts.client, address, connect_patience);
  parts.log("log.verbonden");
  co_return std::make_shared<Connection>(parts, receiver, std::move(socket));
}

/// Until this connection breaks or a stop is requested; changes to fresh ones as Slack asks.
asio::awaitable<void> stay_connected(Parts parts, Receiver& receiver, net::Backoff& backoff) {
  auto connection = co_await parts.stop.interruptible(connect(parts, receiver));
  backoff.reset();
  std::exception_ptr broken;
  try {
    while (co_await connection->read_until_change()) {
      auto next = co_await parts.stop.interruptible(connect(parts, receiver));
      asio::co_spawn(parts.executor, connection->read_to_end(), [old = connection](const std::exception_ptr&) {});
      connection = std::move(next);
    }
  } catch (...) {
    broken = std::current_exception();
  }
  co_await connection->finish();
  if (broken) std::rethrow_exception(broken);
}

}  // namespace

asio::awaitable<void> receive_by_socket(Parts parts, Receiver& receiver) {
  net::Backoff backoff{500ms, 60s, std::random_device{}()};
  while (!parts.stop.requested()) {
    try {
      co_await stay_connected(parts, receiver, backoff);
    } catch (const std::exception&) {
      if (parts.stop.requested()) co_return;
      ++parts.metrics.connection_errors;
      parts.log("log.verbinding-weg");
    }
    co_await parts.stop.pause(backoff.next());
  }
}

}  // namespace inzetwijzer::adapters::slack
