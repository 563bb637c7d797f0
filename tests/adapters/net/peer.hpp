#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "adapters/net/certificates.hpp"

namespace inzetwijzer::adapters::net::test {

/// One connection as the other side has it; waits for everything it does.
class Line {
 public:
  explicit Line(int socket) : m_socket{socket} {}
  ~Line();
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  /// False when the other side refuses.
  bool start_tls(const Identity& identity);
  std::string server_name();

  std::string read(std::size_t size);
  std::string read_until(std::string_view end);
  std::string read_request() { return read_until("\r\n\r\n"); }
  void write(std::string_view text);

  /// What still comes until the other side closes.
  std::string wait_for_end();

  void accept_websocket();
  void write_frame(unsigned char opcode, std::string_view payload, bool last = true);
  std::string read_frame(unsigned char opcode);

 private:
  int receive(char& byte);

  int m_socket;
  std::shared_ptr<SSL> m_tls;
};

/// Listens on 127.0.0.1; each connection that comes in gets the next script.
class Peer {
 public:
  using Script = std::function<void(Line&)>;
  explicit Peer(std::vector<Script> scripts);

  /// Waits for the scripts of the connections there were; throws what one threw.
  void finish();
  ~Peer();
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;

  [[nodiscard]] std::string at(const std::string& scheme, const std::string& target = "/",
                               const std::string& host = "127.0.0.1") const;
  [[nodiscard]] std::uint16_t port() const { return m_port; }

 private:
  void run(const std::vector<Script>& scripts);

  int m_listener;
  std::uint16_t m_port;
  std::exception_ptr m_error;
  std::thread m_thread;
};

/// A port that nobody listens on.
std::uint16_t free_port();

}  // namespace inzetwijzer::adapters::net::test
