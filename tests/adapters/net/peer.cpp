#include "adapters/net/peer.hpp"

#include <arpa/inet.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace inzetwijzer::adapters::net::test {
namespace {

int listen_on_free_port() {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in place{};
  place.sin_family = AF_INET;
  place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(listener, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0 ||
      listen(listener, 16) != 0)
    throw std::runtime_error{"cannot listen"};
  return listener;
}

std::uint16_t port_of(int listener) {
  sockaddr_in place{};
  socklen_t size = sizeof place;
  getsockname(listener, reinterpret_cast<sockaddr*>(&place), &size);
  return ntohs(place.sin_port);
}

std::string accept_key(const std::string& key) {
  const std::string text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
  SHA1(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  std::array<unsigned char, 32> encoded{};
  EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(digest.size()));
  return reinterpret_cast<const char*>(encoded.data());
}

}  // namespace

Line::~Line() {
  close(m_socket);
}

bool Line::start_tls(const Identity& identity) {
  const std::shared_ptr<SSL_CTX> context{SSL_CTX_new(TLS_server_method()), SSL_CTX_free};
  SSL_CTX_use_certificate(context.get(), identity.certificate.get());
  SSL_CTX_use_PrivateKey(context.get(), identity.key.get());
  m_tls = {SSL_new(context.get()), SSL_free};
  SSL_set_fd(m_tls.get(), m_socket);
  return SSL_accept(m_tls.get()) == 1;
}

std::string Line::server_name() {
  const char* const name = SSL_get_servername(m_tls.get(), TLSEXT_NAMETYPE_host_name);
  return name == nullptr ? "" : name;
}

int Line::receive(char& byte) {
  return m_tls ? SSL_read(m_tls.get(), &byte, 1) : static_cast<int>(recv(m_socket, &byte, 1, 0));
}

std::string Line::read(std::size_t size) {
  std::string text;
  for (char byte = 0; text.size() < size; text += byte) {
    if (receive(byte) != 1) throw std::runtime_error{"the connection ended after: " + text};
  }
  return text;
}

std::string Line::read_until(std::string_view end) {
  std::string text;
  while (!text.ends_with(end)) text += read(1);
  return text;
}

void Line::write(std::string_view text) {
  const int size = static_cast<int>(text.size());
  const auto written = m_tls ? SSL_write(m_tls.get(), text.data(), size)
                             : static_cast<int>(send(m_socket, text.data(), text.size(), MSG_NOSIGNAL));
  if (written != size) throw std::runtime_error{"cannot write"};
}

std::string Line::wait_for_end() {
  std::string text;
  for (char byte = 0; receive(byte) == 1;) text += byte;
  return text;
}

void Line::accept_websocket() {
  const std::string request = read_request();
  const std::string name = "Sec-WebSocket-Key: ";
  const auto begin = request.find(name) + name.size();
  write(
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
      "Upgrade\r\nSec-WebSocket-Accept: " +
      accept_key(request.substr(begin, request.find("\r\n", begin) - begin)) + "\r\n\r\n");
}

void Line::write_frame(unsigned char opcode, std::string_view payload, bool last) {
  std::string frame{static_cast<char>(opcode | (last ? 0x80 : 0)), static_cast<char>(payload.size())};
  write(frame.append(payload));
}

std::string Line::read_frame(unsigned char opcode) {
  const std::string start = read(2);
  if (static_cast<unsigned char>(start[0]) != (opcode | 0x80))
    throw std::runtime_error{"another frame than expected"};
  const std::string mask = read(4);
  std::string payload = read(start[1] & 0x7f);
  for (std::size_t i = 0; i < payload.size(); ++i) payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
  return payload;
}

Peer::Peer(std::vector<Script> scripts)
    : m_listener{listen_on_free_port()},
      m_port{port_of(m_listener)},
      m_thread{[this, scripts = std::move(scripts)] { run(scripts); }} {
  std::signal(SIGPIPE, SIG_IGN);  // OpenSSL writes without MSG_NOSIGNAL
}

void Peer::run(const std::vector<Script>& scripts) {
  try {
    for (const auto& script : scripts) {
      const int socket = accept(m_listener, nullptr, nullptr);
      if (socket < 0) return;
      Line line{socket};
      script(line);
    }
  } catch (...) {
    m_error = std::current_exception();
  }
}

void Peer::finish() {
  if (!m_thread.joinable()) return;
  shutdown(m_listener, SHUT_RDWR);
  m_thread.join();
  if (m_error) std::rethrow_exception(m_error);
}

Peer::~Peer() {
  shutdown(m_listener, SHUT_RDWR);
  if (m_thread.joinable()) m_thread.join();
  close(m_listener);
}

std::string Peer::at(const std::string& scheme, const std::string& target, const std::string& host) const {
  return scheme + "://" + host + ':' + std::to_string(m_port) + target;
}

std::uint16_t free_port() {
  const int listener = listen_on_free_port();
  const auto port = port_of(listener);
  close(listener);
  return port;
}

}  // namespace inzetwijzer::adapters::net::test
