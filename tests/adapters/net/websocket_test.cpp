#include <catch2/catch.hpp>
#include <future>

#include "adapters/net/loop.hpp"
#include "adapters/net/peer.hpp"

using namespace inzetwijzer::adapters::net;
using namespace inzetwijzer::adapters::net::test;
using Kind = NetError::Kind;
using boost::asio::awaitable;

namespace {

enum Opcode : unsigned char { more = 0, text = 1, binary = 2, goodbye = 8, ping = 9, pong = 10 };
const std::string normal_goodbye = "\x03\xE8";

struct Fixture {
  Loop loop;
  Client client{loop.executor(), {"", "proef", 100}};

  std::string read_one(const Peer& peer, Milliseconds idle = ample) {
    std::string got;
    loop.run([&]() -> awaitable<void> {
      auto socket = co_await WebSocket::connect(client, peer.at("ws"), ample);
      got = co_await socket.read(idle);
    });
    return got;
  }

  Kind failure_to_read(const Peer& peer, Milliseconds idle = ample) {
    return loop.failure([&]() -> awaitable<void> {
      auto socket = co_await WebSocket::connect(client, peer.at("ws"), ample);
      co_await socket.read(idle);
    });
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "What is written comes back from an echo, also over TLS") {
  const Authority authority;
  const auto identity = authority.issue("IP:127.0.0.1");
  const std::string scheme = GENERATE("ws", "wss");
  const Peer peer{{[&](Line& line) {
    if (scheme == "wss") line.start_tls(identity);
    line.accept_websocket();
    for (int i = 0; i < 2; ++i) line.write_frame(text, line.read_frame(text));
    line.write_frame(goodbye, line.read_frame(goodbye));
    line.wait_for_end();
  }}};
  Client trusting{loop.executor(), {authority.file()}};
  std::vector<std::string> got;
  loop.run([&]() -> awaitable<void> {
    auto socket = co_await WebSocket::connect(trusting, peer.at(scheme), ample);
    for (const std::string word : {"hallo", ""}) {
      co_await socket.write(word, ample);
      got.push_back(co_await socket.read(ample));
    }
    co_await socket.close(ample);
  });
  CHECK(got == std::vector<std::string>{"hallo", ""});
}

TEST_CASE_METHOD(
    Fixture, "A message in pieces is made whole, pings in between are answered, and bytes are passed over") {
  std::string answer;
  Peer peer{{[&](Line& line) {
    line.accept_websocket();
    line.write_frame(binary, "bytes");
    line.write_frame(text, "een", false);
    line.write_frame(ping, "hoi");
    answer = line.read_frame(pong);
    line.write_frame(more, "twee");
  }}};
  CHECK(read_one(peer) == "eentwee");
  peer.finish();
  CHECK(answer == "hoi");
}

TEST_CASE_METHOD(Fixture, "Who says nothing gets a ping, and is given up when that has no answer either") {
  Peer peer{{[](Line& line) {
    line.accept_websocket();
    line.read_frame(ping);
    line.wait_for_end();
  }}};
  CHECK(failure_to_read(peer, short_while) == Kind::timeout);
  peer.finish();
}

TEST_CASE_METHOD(Fixture, "Who answers pings may say nothing for longer") {
  Peer peer{{[](Line& line) {
    line.accept_websocket();
    for (int i = 0; i < 2; ++i) line.write_frame(pong, line.read_frame(ping));
    line.write_frame(text, "eindelijk");
    line.wait_for_end();
  }}};
  CHECK(read_one(peer, Milliseconds{4000}) == "eindelijk");
}

TEST_CASE_METHOD(Fixture, "A goodbye of the other side, or its silent end, closes") {
  std::string answer;
  Peer peer{{[&](Line& line) {
               line.accept_websocket();
               line.write_frame(goodbye, normal_goodbye);
               answer = line.read_frame(goodbye);
             },
             [](Line& line) { line.accept_websocket(); }}};
  CHECK(failure_to_read(peer) == Kind::closed);
  CHECK(failure_to_read(peer) == Kind::closed);
  peer.finish();
  CHECK(answer == normal_goodbye);
}

TEST_CASE_METHOD(Fixture, "A message over the limit, and what is no frame, are refused") {
  const Peer peer{{[](Line& line) {
                     line.accept_websocket();
                     line.write_frame(text, std::string(101, 'x'));
                     line.wait_for_end();
                   },
                   [](Line& line) {
                     line.accept_websocket();
                     line.write_frame(7, "");
                     line.wait_for_end();
                   }}};
  CHECK(failure_to_read(peer) == Kind::too_large);
  CHECK(failure_to_read(peer) == Kind::protocol);
}

TEST_CASE_METHOD(Fixture, "A close that gets no answer ends in time, and one that is not needed at once") {
  std::string rest = "more";
  Peer peer{{[&](Line& line) {
    line.accept_websocket();
    line.read_frame(goodbye);
    rest = line.wait_for_end();
  }}};
  loop.run([&]() -> awaitable<void> {
    auto socket = co_await WebSocket::connect(client, peer.at("ws"), ample);
    co_await socket.close(short_while);
    co_await socket.close(ample);
  });
  peer.finish();
  CHECK(rest.empty());
}

TEST_CASE_METHOD(Fixture, "Closing ends a read that is waiting") {
  Peer peer{{[](Line& line) {
    line.accept_websocket();
    line.write_frame(goodbye, line.read_frame(goodbye));
    line.wait_for_end();
  }}};
  std::optional<WebSocket> socket;
  loop.run([&]() -> awaitable<void> {
    socket.emplace(co_await WebSocket::connect(client, peer.at("ws"), ample));
  });
  std::optional<Kind> end;
  loop.run_both(
      [&]() -> awaitable<void> {
        try {
          co_await socket->read(ample);
        } catch (const NetError& error) {
          end = error.kind();
        }
      },
      [&]() -> awaitable<void> { co_await socket->close(ample); });
  CHECK(end == Kind::closed);
  peer.finish();
}

TEST_CASE_METHOD(Fixture, "A read that is cancelled ends") {
  const Peer peer{{[this](Line& line) {
    line.accept_websocket();
    line.write_frame(ping, "");
    line.read_frame(pong);
    loop.cancel();
    line.wait_for_end();
  }}};
  CHECK(failure_to_read(peer) == Kind::cancelled);
}

TEST_CASE_METHOD(Fixture, "Writing to who does not read ends in time") {
  std::promise<void> given_up;
  const Peer peer{{[&](Line& line) {
    line.accept_websocket();
    given_up.get_future().wait();
  }}};
  const auto failure = loop.failure([&]() -> awaitable<void> {
    auto socket = co_await WebSocket::connect(client, peer.at("ws"), ample);
    co_await socket.write(std::string(std::size_t{64} << 20U, 'x'), short_while);
  });
  given_up.set_value();
  CHECK(failure == Kind::timeout);
}

TEST_CASE_METHOD(Fixture, "A server that wants no WebSocket, or never says, is refused") {
  const Peer peer{{[](Line& line) {
                     line.read_request();
                     line.write("HTTP/1.1 403 Nee\r\nContent-Length: 0\r\n\r\n");
                   },
                   [](Line& line) { line.wait_for_end(); }}};
  const auto failure = [&](const std::string& address, Milliseconds deadline) {
    return loop.failure([&]() -> awaitable<void> { co_await WebSocket::connect(client, address, deadline); });
  };
  CHECK(failure(peer.at("ws"), ample) == Kind::protocol);
  CHECK(failure(peer.at("ws"), short_while) == Kind::timeout);
  CHECK(failure(peer.at("http"), ample) == Kind::address);
}
