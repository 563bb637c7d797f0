#include "net/server.hpp"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/error.hpp>
#include <set>

#include "net/message.hpp"
#include "net/transport.hpp"

namespace inzetwijzer::adapters::net {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using boost::system::system_error;

constexpr Milliseconds rest_after_failed_accept{100};

/// The status for a request that could not be read; 0 when nobody is there to tell.
unsigned refusal_for(const error_code& error) {
  if (error == http::error::body_limit) return 413;
  if (error == http::error::header_limit) return 431;
  const bool over = error == http::error::end_of_stream || error == http::error::partial_message;
  return over || error.category() != http::make_error_code(http::error::bad_method).category() ? 0 : 400;
}

std::string render(const HttpResponse& response, bool keep_alive, bool with_body) {
  try {
    return render_response(response, keep_alive, with_body);
  } catch (const NetError&) {
    return render_response({500, {}, {}}, keep_alive, with_body);
  }
}

}  // namespace

class Server::Implementation : public std::enable_shared_from_this<Implementation> {
 public:
  Implementation(const asio::any_io_executor& executor, ServerOptions options, Handler handler)
      : m_options{std::move(options)}, m_handler{std::move(handler)}, m_acceptor{executor} {
    const tcp::endpoint place{asio::ip::make_address(m_options.address), m_options.port};
    m_acceptor.open(place.protocol());
    m_acceptor.set_option(tcp::acceptor::reuse_address{true});
    m_acceptor.bind(place);
    m_acceptor.listen();
    m_options.port = m_acceptor.local_endpoint().port();
  }

  void start() { asio::co_spawn(m_acceptor.get_executor(), accept(shared_from_this()), asio::detached); }

  [[nodiscard]] std::uint16_t port() const { return m_options.port; }

  void stop() {
    error_code ignored;
    m_acceptor.close(ignored);
    for (Transport* const transport : m_waiting) transport->close();
  }

 private:
  using Self = std::shared_ptr<Implementation>;

  asio::awaitable<void> accept(Self self) {
    while (m_acceptor.is_open()) {
      auto [error, socket] = co_await m_acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
      if (!error && m_connections < m_options.most_connections) {
        ++m_connections;
        asio::co_spawn(m_acceptor.get_executor(), serve(self, std::move(socket)), asio::detached);
      } else if (error && m_acceptor.is_open()) {
        asio::steady_timer timer{m_acceptor.get_executor(), rest_after_failed_accept};
        co_await timer.async_wait(asio::use_awaitable);
      }
    }
  }

  asio::awaitable<void> serve(Self self, tcp::socket socket) {
    Transport transport{std::move(socket)};
    boost::beast::flat_buffer buffer;
    try {
      while (co_await turn(transport, buffer)) {
      }
    } catch (const system_error&) {
      // The other side went away, or was too slow.
    }
    --self->m_connections;
  }

  /// One request and its answer; whether another may follow.
  asio::awaitable<bool> turn(Transport& transport, boost::beast::flat_buffer& buffer) {
    unsigned refusal = 0;
    Received<HttpRequest> received;
    try {
      received = co_await receive(transport, buffer);
    } catch (const system_error& error) {
      refusal = refusal_for(error.code());
      if (refusal == 0) throw;
    }
    if (refusal != 0) {
      co_await refuse(transport, refusal);
      co_return false;
    }
    const bool with_body = received.message.method != "HEAD";
    const HttpResponse response = co_await answer(std::move(received.message));
    const bool keep_alive = received.keep_alive && m_acceptor.is_open();
    const Alarm alarm = transport.close_at(Clock::now() + m_options.deadline);
    co_await transport.write(render(response, keep_alive, with_body));
    co_return keep_alive;
  }

  asio::awaitable<Received<HttpRequest>> receive(Transport& transport, boost::beast::flat_buffer& buffer) {
    const Alarm alarm = transport.close_at(Clock::now() + m_options.deadline);
    const Waiting waiting{m_waiting, transport};
    co_return co_await read_request(transport, buffer, m_options.largest_body);
  }

  asio::awaitable<HttpResponse> answer(HttpRequest request) {
    try {
      co_return co_await m_handler(std::move(request));
    } catch (...) {
      co_return HttpResponse{500, {}, {}};
    }
  }

  /// Reads on for a while: closing with something unread would take the answer back.
  asio::awaitable<void> refuse(Transport& transport, unsigned status) const {
    const Alarm alarm = transport.close_at(Clock::now() + m_options.deadline);
    const HttpResponse response{status, {}, {}};
    co_await transport.write(render(response, false, true));
    transport.finish();
    std::array<char, 4096> unread{};
    while (co_await transport.read_some(asio::buffer(unread)) > 0) {
    }
  }

  class Waiting {
   public:
    Waiting(std::set<Transport*>& all, Transport& transport) : m_all{all}, m_transport{transport} {
      m_all.insert(&m_transport);
    }
    ~Waiting() { m_all.erase(&m_transport); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

   private:
    std::set<Transport*>& m_all;
    Transport& m_transport;
  };

  ServerOptions m_options;
  Handler m_handler;
  tcp::acceptor m_acceptor;
  std::size_t m_connections = 0;
  std::set<Transport*> m_waiting;  ///< for a request to come in whole
};

Server::Server(const asio::any_io_executor& executor, ServerOptions options, Handler handler) {
  const std::string address = options.address;
  try {
    m_implementation = std::make_shared<Implementation>(executor, std::move(options), std::move(handler));
  } catch (const system_error& error) {
    throw NetError{NetError::Kind::connect, address + ": " + error.code().message()};
  }
  m_implementation->start();
}

Server::~Server() {
  stop();
}

std::uint16_t Server::port() const {
  return m_implementation->port();
}

void Server::stop() {
  m_implementation->stop();
}

}  // namespace inzetwijzer::adapters::net
