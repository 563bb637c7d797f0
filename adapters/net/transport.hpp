#pragma once

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <memory>
#include <string>
#include <utility>

#include "net/alarm.hpp"

namespace inzetwijzer::adapters::net {

/// Which certificates are trusted.
class Trust {
 public:
  /// Those of the system, and those in this PEM file unless the name is empty. Throws NetError `certificate`.
  explicit Trust(const std::string& extra);
  ~Trust();

 private:
  friend class Transport;
  struct Context;
  std::unique_ptr<Context> m_context;
};

/// A TCP connection, with or without TLS. As a stream for Beast it hides from templates which of the two it
/// is, and who waits, so that they are compiled once.
class Transport {
 public:
  using executor_type = boost::asio::any_io_executor;
  using Socket = boost::asio::ip::tcp::socket;

  explicit Transport(const executor_type& executor);
  explicit Transport(Socket socket);
  ~Transport();

  executor_type get_executor() { return m_socket.get_executor(); }

  /// Throws NetError `resolve` or `connect`. Resolving cannot be interrupted: it is left alone when time is
  /// over.
  boost::asio::awaitable<void> connect(std::string host, std::string port, Clock::time_point until);

  /// TLS from here on, with whoever has a certificate for this host; throws NetError `certificate`.
  boost::asio::awaitable<void> secure(const Trust& trust, std::string host);

  /// How many bytes came; 0 at the end.
  boost::asio::awaitable<std::size_t> read_some(boost::asio::mutable_buffer buffer);

  boost::asio::awaitable<void> write(std::string text);

  [[nodiscard]] bool is_open() const { return m_socket.is_open(); }

  /// Open, and nothing came since the last read, not even a goodbye.
  [[nodiscard]] bool is_quiet();

  /// Nothing more is sent.
  void finish();

  /// What is waited for ends with an error.
  void close();

  /// Closes then, unless it goes out of scope before.
  [[nodiscard]] Alarm close_at(Clock::time_point moment);

  template <class Buffers, class Token>
  auto async_read_some(const Buffers& buffers, Token&& token) {
    return boost::asio::async_initiate<Token, Signature>(
        [this](Done done, boost::asio::mutable_buffer buffer) { start_read(buffer, std::move(done)); }, token,
        first<boost::asio::mutable_buffer>(buffers));
  }

  template <class Buffers, class Token>
  auto async_write_some(const Buffers& buffers, Token&& token) {
    return boost::asio::async_initiate<Token, Signature>(
        [this](Done done, boost::asio::const_buffer buffer) { start_write(buffer, std::move(done)); }, token,
        first<boost::asio::const_buffer>(buffers));
  }

 private:
  using Signature = void(boost::system::error_code, std::size_t);
  using Done = boost::asio::any_completion_handler<Signature>;
  struct Tls;

  template <class Buffer, class Buffers>
  static Buffer first(const Buffers& buffers) {
    const auto end = boost::asio::buffer_sequence_end(buffers);
    for (auto each = boost::asio::buffer_sequence_begin(buffers); each != end; ++each) {
      if (const Buffer buffer{*each}; buffer.size() > 0) return buffer;
    }
    return {};
  }

  void start_read(boost::asio::mutable_buffer buffer, Done done);
  void start_write(boost::asio::const_buffer buffer, Done done);

  Socket m_socket;
  std::unique_ptr<Tls> m_tls;
};

}  // namespace inzetwijzer::adapters::net
