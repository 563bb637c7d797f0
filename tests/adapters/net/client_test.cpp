#include "net/client.hpp"

#include <catch2/catch.hpp>
#include <future>

#include "adapters/net/loop.hpp"
#include "adapters/net/peer.hpp"

using namespace inzetwijzer::adapters::net;
using namespace inzetwijzer::adapters::net::test;
using Kind = NetError::Kind;

namespace {

constexpr std::string_view fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

Peer::Script answering(std::string_view answer) {
  return [answer](Line& line) {
    line.read_request();
    line.write(answer);
  };
}

struct Fixture {
  Loop loop;
  Client client{loop.executor(), {"", "proef", 10}};

  HttpResponse get(const Peer& peer) { return loop.send(client, {"GET", peer.at("http"), {}, {}}); }
  Kind failure(const Peer& peer) { return loop.failure(client, {"GET", peer.at("http"), {}, {}}); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "A request arrives as it was given, with what is needed around it") {
  std::string got;
  Peer peer{{[&](Line& line) {
    got = line.read_until("body");
    line.write(fine);
  }}};
  loop.send(client,
            {"POST", peer.at("http", "/pad?a=b#deel"), {{"X-Een", "twee"}, {"content-length", "9"}}, "body"});
  peer.finish();
  CHECK(
      got ==
      "POST /pad?a=b HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(peer.port()) +
          "\r\nConnection: keep-alive\r\nUser-Agent: proef\r\nX-Een: twee\r\nContent-Length: 4\r\n\r\nbody");
}

TEST_CASE_METHOD(Fixture, "A response comes with its status, headers and body, whatever the status") {
  const Peer peer{{answering("HTTP/1.1 404 Nee\r\nX-Een: twee\r\nContent-Length: 3\r\n\r\nweg")}};
  const auto response = get(peer);
  CHECK(response.status == 404);
  CHECK(find_header(response.headers, "x-een") == "twee");
  CHECK(response.body == "weg");
}

TEST_CASE_METHOD(Fixture, "A body may come in chunks, or until the connection ends") {
  const Peer peer{
      {answering(
           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\neen\r\n4;x=y\r\ntwee\r\n0\r\n\r\n"),
       answering("HTTP/1.0 200 OK\r\n\r\ndrie")}};
  CHECK(get(peer).body == "eentwee");
  CHECK(get(peer).body == "drie");
}

TEST_CASE_METHOD(Fixture, "An answer to HEAD has no body, and one that says to go on is not the answer yet") {
  const Peer peer{{[](Line& line) {
    line.read_request();
    line.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
    line.read_request();
    line.write("HTTP/1.1 100 Continue\r\n\r\n");
    line.write(fine);
  }}};
  CHECK(loop.send(client, {"HEAD", peer.at("http"), {}, {}}).body.empty());
  CHECK(get(peer).body == "ok");
}

TEST_CASE_METHOD(Fixture, "A body over the limit is refused, whether its length was told or not") {
  const Peer peer{{answering("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n"),
                   answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nB\r\n01234567890\r\n"),
                   answering("HTTP/1.1 200 OK\r\n\r\n01234567890"),
                   answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789")}};
  for (int i = 0; i < 3; ++i) CHECK(failure(peer) == Kind::too_large);
  CHECK(get(peer).body.size() == 10);
}

TEST_CASE_METHOD(Fixture, "What is not HTTP, and an end before the end, are told apart") {
  const Peer peer{{answering("hallo\r\n\r\n"), answering(""),
                   answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no")}};
  CHECK(failure(peer) == Kind::protocol);
  CHECK(failure(peer) == Kind::closed);
  CHECK(failure(peer) == Kind::closed);
}

TEST_CASE_METHOD(Fixture, "Who does not answer in time is given up, before, within and after the header") {
  const auto* const start = GENERATE("", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no");
  const Peer peer{{[start](Line& line) {
    line.read_request();
    line.write(start);
    line.wait_for_end();
  }}};
  CHECK(loop.failure(client, {"GET", peer.at("http"), {}, {}}, short_while) == Kind::timeout);
}

TEST_CASE_METHOD(Fixture, "Who does not read in time is given up") {
  std::promise<void> given_up;
  const Peer peer{{[&](Line& line) {
    line.read(1);
    given_up.get_future().wait();
  }}};
  const std::string much(std::size_t{64} << 20U, 'x');
  const auto failure = loop.failure(client, {"PUT", peer.at("http"), {}, much}, short_while);
  given_up.set_value();
  CHECK(failure == Kind::timeout);
}

TEST_CASE_METHOD(Fixture, "A request that is cancelled ends") {
  const Peer peer{{[this](Line& line) {
    line.read_request();
    loop.cancel();
    line.wait_for_end();
  }}};
  CHECK(failure(peer) == Kind::cancelled);
}

TEST_CASE_METHOD(Fixture, "Nobody listening, no such host and no address are told apart") {
  const auto failure_at = [&](const std::string& address) {
    return loop.failure(client, {"GET", address, {}, {}});
  };
  CHECK(failure_at("http://127.0.0.1:" + std::to_string(free_port())) == Kind::connect);
  CHECK(failure_at("http://a..b/") == Kind::resolve);
  CHECK(failure_at("ws://127.0.0.1/") == Kind::address);
  CHECK(failure_at("geen adres") == Kind::address);
}

TEST_CASE_METHOD(Fixture, "A header or method that would begin another line is not sent") {
  const Peer peer{{}};
  CHECK(loop.failure(client, {"GET", peer.at("http"), {{"X", "a\r\nY: b"}}, {}}) == Kind::protocol);
  CHECK(loop.failure(client, {"GET", peer.at("http"), {{"X: y", "a"}}, {}}) == Kind::protocol);
  CHECK(loop.failure(client, {"GET /\r\n", peer.at("http"), {}, {}}) == Kind::protocol);
}

TEST_CASE_METHOD(Fixture, "A connection is used again when both sides keep it") {
  const Peer peer{{[](Line& line) {
                     for (int i = 0; i < 2; ++i) {
                       line.read_request();
                       line.write(fine);
                     }
                     line.read_request();
                     line.write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n2");
                   },
                   answering("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n3")}};
  for (int i = 0; i < 2; ++i) CHECK(get(peer).body == "ok");
  CHECK(get(peer).body == "2");
  CHECK(get(peer).body == "3");
}

TEST_CASE_METHOD(Fixture,
                 "A kept connection that the server closed is replaced, unless asking twice may do harm") {
  const auto then_close = [](Line& line) {
    line.read_request();
    line.write(fine);
    line.read_request();
  };
  Peer peer{{then_close, answering("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n2"),
             then_close}};
  CHECK(get(peer).body == "ok");
  CHECK(get(peer).body == "2");
  CHECK(get(peer).body == "ok");
  CHECK(loop.failure(client, {"POST", peer.at("http"), {}, {}}) == Kind::closed);
  peer.finish();
}

TEST_CASE_METHOD(Fixture, "Requests at the same time do not share a connection") {
  const Peer peer{{answering(fine), answering(fine)}};
  const HttpRequest request{
      "GET", peer.at("http"), {}, {}};  // in the coroutine GCC 12 would destroy it twice
  int answers = 0;
  const auto ask = [&]() -> boost::asio::awaitable<void> {
    const auto response = co_await client.send(request, ample);
    if (response.body == "ok") ++answers;
  };
  loop.run_both(ask, ask);
  CHECK(answers == 2);
}
