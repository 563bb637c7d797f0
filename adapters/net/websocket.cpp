#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "net/client_implementation.hpp"
#include "net/failure.hpp"

namespace inzetwijzer::adapters::net {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;

// Beast finds these two by their names. TLS gets no goodbye of its own: both sides already said theirs.
void beast_close_socket(Transport& transport) {
  transport.close();
}

template <class Handler>
void async_teardown(beast::role_type /*role*/, Transport& transport, Handler&& handler) {
  transport.close();
  asio::post(beast::bind_front_handler(std::forward<Handler>(handler), beast::error_code{}));
}

namespace {

/// Operations keep it alive until they end.
class Link : public std::enable_shared_from_this<Link> {
 public:
  Link(const asio::any_io_executor& executor, std::string host)
      : m_transport{executor}, m_host{std::move(host)} {}

  asio::awaitable<void> open(const Connector& connector, Address address, Clock::time_point until);
  asio::awaitable<std::string> read(Milliseconds idle);
  asio::awaitable<void> write(std::string text, Milliseconds deadline);
  asio::awaitable<void> close(Milliseconds deadline);
  void drop() { m_transport.close(); }

 private:
  void prepare(const ClientOptions& options);
  asio::awaitable<std::string> next_text();

  /// How to wait for Beast. A cancellation between two steps of an operation it forgets, so that closes.
  auto waiting(const asio::cancellation_state& cancellation) {
    cancellation.slot().assign([this](asio::cancellation_type /*type*/) { m_transport.close(); });
    return asio::bind_cancellation_slot(asio::cancellation_slot{}, asio::use_awaitable);
  }

  std::optional<Clock::time_point> look(Milliseconds idle);
  void ping();

  Transport m_transport;
  std::string m_host;
  websocket::stream<Transport&, false> m_stream{m_transport};
  Clock::time_point m_heard;
  Clock::time_point m_pinged_after;  ///< what was heard last when the last ping was sent
  bool m_pinging = false;
};

void Link::prepare(const ClientOptions& options) {
  m_stream.read_message_max(options.largest_body);
  m_stream.set_option(websocket::stream_base::decorator(
      [agent = options.user_agent](websocket::request_type& request) { request.set("User-Agent", agent); }));
  m_stream.control_callback([this](websocket::frame_type, beast::string_view) { m_heard = Clock::now(); });
}

asio::awaitable<void> Link::open(const Connector& connector, Address address, Clock::time_point until) {
  const auto cancellation = co_await asio::this_coro::cancellation_state;
  const Alarm alarm = m_transport.close_at(until);
  prepare(connector.options());
  try {
    co_await connector.open(m_transport, address, until);
    co_await m_stream.async_handshake(address.authority(), address.target, waiting(cancellation));
  } catch (...) {
    throw failure(m_host, cancellation, alarm.passed());
  }
}

asio::awaitable<std::string> Link::read(Milliseconds idle) {
  const auto self = shared_from_this();
  const auto cancellation = co_await asio::this_coro::cancellation_state;
  m_heard = Clock::now();
  const Alarm alarm{m_transport.get_executor(), m_heard + idle / 2, [this, idle] { return look(idle); }};
  try {
    co_return co_await next_text();
  } catch (...) {
    throw failure(m_host, cancellation, alarm.passed());
  }
}

asio::awaitable<std::string> Link::next_text() {
  const auto cancellation = co_await asio::this_coro::cancellation_state;
  for (;;) {
    beast::flat_buffer buffer;
    do {
      co_await m_stream.async_read_some(buffer, 0, waiting(cancellation));
      m_heard = Clock::now();
    } while (!m_stream.is_message_done());
    if (m_stream.got_text()) co_return beast::buffers_to_string(buffer.data());
  }
}

std::optional<Clock::time_point> Link::look(Milliseconds idle) {
  const auto now = Clock::now();
  if (now < m_heard + idle / 2) return m_heard + idle / 2;
  if (std::exchange(m_pinged_after, m_heard) != m_heard) {
    ping();
    return now + idle / 2;
  }
  m_transport.close();
  return std::nullopt;
}

void Link::ping() {
  if (std::exchange(m_pinging, true)) return;
  m_stream.async_ping({}, [self = shared_from_this()](beast::error_code) { self->m_pinging = false; });
}

asio::awaitable<void> Link::write(std::string text, Milliseconds deadline) {
  const auto self = shared_from_this();
  const auto cancellation = co_await asio::this_coro::cancellation_state;
  const Alarm alarm = m_transport.close_at(Clock::now() + deadline);
  try {
    co_await m_stream.async_write(asio::buffer(text), waiting(cancellation));
  } catch (...) {
    throw failure(m_host, cancellation, alarm.passed());
  }
}

asio::awaitable<void> Link::close(Milliseconds deadline) {
  const auto self = shared_from_this();
  const auto cancellation = co_await asio::this_coro::cancellation_state;
  const Alarm alarm = m_transport.close_at(Clock::now() + deadline);
  if (m_stream.is_open())
    co_await m_stream.async_close(websocket::close_code::normal, asio::as_tuple(waiting(cancellation)));
  m_transport.close();
}

}  // namespace

class WebSocket::Implementation {
 public:
  std::shared_ptr<Link> link;
};

WebSocket::WebSocket(std::unique_ptr<Implementation> implementation)
    : m_implementation{std::move(implementation)} {}

WebSocket::WebSocket(WebSocket&&) noexcept = default;

WebSocket::~WebSocket() {
  if (m_implementation) m_implementation->link->drop();
}

asio::awaitable<WebSocket> WebSocket::connect(Client& client, std::string address, Milliseconds deadline) {
  const auto until = Clock::now() + deadline;
  const auto& connector = client.m_implementation->connector();
  auto parsed = address_with("ws", address);
  auto link = std::make_shared<Link>(connector.executor(), parsed.host);
  co_await link->open(connector, std::move(parsed), until);
  co_return WebSocket{std::make_unique<Implementation>(Implementation{std::move(link)})};
}

asio::awaitable<std::string> WebSocket::read(Milliseconds idle) {
  return m_implementation->link->read(idle);
}

asio::awaitable<void> WebSocket::write(std::string text, Milliseconds deadline) {
  return m_implementation->link->write(std::move(text), deadline);
}

asio::awaitable<void> WebSocket::close(Milliseconds deadline) {
  return m_implementation->link->close(deadline);
}

}  // namespace inzetwijzer::adapters::net
