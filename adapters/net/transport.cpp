#include "net/transport.hpp"

#include <sys/socket.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cerrno>

#include "net/http.hpp"

namespace inzetwijzer::adapters::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using boost::system::system_error;

struct Lookup {
  tcp::resolver resolver;
  asio::steady_timer done;
  tcp::resolver::results_type found;
  error_code error = asio::error::operation_aborted;
};

/// The thread that resolves names cannot be interrupted, so this waits for a timer that it ends.
asio::awaitable<tcp::resolver::results_type> resolve(asio::any_io_executor executor, std::string host,
                                                     std::string port, Clock::time_point until) {
  const auto lookup =
      std::make_shared<Lookup>(Lookup{tcp::resolver{executor}, asio::steady_timer{executor, until}, {}});
  lookup->resolver.async_resolve(host, port, [lookup](error_code error, tcp::resolver::results_type found) {
    lookup->error = error;
    lookup->found = std::move(found);
    lookup->done.cancel();
  });
  const auto [interrupted] = co_await lookup->done.async_wait(asio::as_tuple(asio::use_awaitable));
  if (!interrupted) throw NetError{NetError::Kind::timeout, host + ": not resolved in time"};
  if (lookup->error) throw NetError{NetError::Kind::resolve, host + ": " + lookup->error.message()};
  co_return lookup->found;
}

bool is_number(const std::string& host) {
  error_code error;
  asio::ip::make_address(host, error);
  return !error;
}

}  // namespace

struct Trust::Context {
  asio::ssl::context tls{asio::ssl::context::tls_client};
};

Trust::Trust(const std::string& extra) : m_context{std::make_unique<Context>()} {
  auto& tls = m_context->tls;
  SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
  tls.set_verify_mode(asio::ssl::verify_peer);
  try {
    tls.set_default_verify_paths();
    if (!extra.empty()) tls.load_verify_file(extra);
  } catch (const system_error& error) {
    throw NetError{NetError::Kind::certificate,
                   "the trusted certificates cannot be read: " + error.code().message()};
  }
}

Trust::~Trust() = default;

struct Transport::Tls {
  asio::ssl::stream<Socket&> stream;
};

Transport::Transport(const executor_type& executor) : m_socket{executor} {}

Transport::Transport(Socket socket) : m_socket{std::move(socket)} {}

Transport::~Transport() = default;

asio::awaitable<void> Transport::connect(std::string host, std::string port, Clock::time_point until) {
  const auto found = co_await resolve(get_executor(), host, port, until);
  try {
    co_await asio::async_connect(m_socket, found, asio::use_awaitable);
    m_socket.set_option(tcp::no_delay{true});
  } catch (const system_error& error) {
    throw NetError{NetError::Kind::connect, host + ": " + error.code().message()};
  }
}

asio::awaitable<void> Transport::secure(const Trust& trust, std::string host) {
  m_tls = std::make_unique<Tls>(Tls{asio::ssl::stream<Socket&>{m_socket, trust.m_context->tls}});
  auto& stream = m_tls->stream;
  stream.set_verify_callback(asio::ssl::host_name_verification{host});
  // What the macro SSL_set_tlsext_host_name does, without its casts. A number is no name.
  if (!is_number(host))
    SSL_ctrl(stream.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, host.data());
  const auto [error] =
      co_await stream.async_handshake(asio::ssl::stream_base::client, asio::as_tuple(asio::use_awaitable));
  if (!error) co_return;
  const auto found = SSL_get_verify_result(stream.native_handle());
  if (found == X509_V_OK) throw system_error{error};
  const char* const why =
      found == X509_V_ERR_UNSPECIFIED ? "for another host" : X509_verify_cert_error_string(found);
  throw NetError{NetError::Kind::certificate, host + ": certificate refused: " + why};
}

asio::awaitable<std::size_t> Transport::read_some(asio::mutable_buffer buffer) {
  const auto [error, size] = co_await async_read_some(buffer, asio::as_tuple(asio::use_awaitable));
  if (error && error != asio::error::eof) throw system_error{error};
  co_return size;
}

asio::awaitable<void> Transport::write(std::string text) {
  for (auto rest = asio::const_buffer{asio::buffer(text)}; rest.size() > 0;)
    rest += co_await async_write_some(rest, asio::use_awaitable);
}

bool Transport::is_quiet() {
  char byte = 0;
  return m_socket.is_open() && recv(m_socket.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
         (errno == EAGAIN || errno == EWOULDBLOCK);
}

void Transport::finish() {
  error_code ignored;
  m_socket.shutdown(Socket::shutdown_send, ignored);
}

void Transport::close() {
  error_code ignored;
  m_socket.close(ignored);
}

Alarm Transport::close_at(Clock::time_point moment) {
  return {get_executor(), moment, [this]() -> std::optional<Clock::time_point> {
            close();
            return std::nullopt;
          }};
}

void Transport::start_read(asio::mutable_buffer buffer, Done done) {
  if (m_tls)
    m_tls->stream.async_read_some(buffer, std::move(done));
  else
    m_socket.async_read_some(buffer, std::move(done));
}

void Transport::start_write(asio::const_buffer buffer, Done done) {
  if (m_tls)
    m_tls->stream.async_write_some(buffer, std::move(done));
  else
    m_socket.async_write_some(buffer, std::move(done));
}

}  // namespace inzetwijzer::adapters::net
