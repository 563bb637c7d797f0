#include "net/server.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <catch2/catch.hpp>
#include <optional>

#include "adapters/net/loop.hpp"
#include "net/transport.hpp"

using namespace inzetwijzer::adapters::net;
using namespace inzetwijzer::adapters::net::test;
using Kind = NetError::Kind;
using boost::asio::awaitable;

namespace {

awaitable<HttpResponse> echo(HttpRequest request) {
  const std::string what = request.method + ' ' + request.target + ' ' + request.body;
  co_return HttpResponse{201, {{"X-Een", "twee"}}, what};
}

struct Fixture {
  Loop loop;
  Client client{loop.executor(), {}};

  std::string at(const Server& server, const std::string& target = "/") {
    return "http://127.0.0.1:" + std::to_string(server.port()) + target;
  }

  /// Sends this as it is, with an end when it is the whole, and reads on until the server closes.
  std::string raw(const Server& server, std::string text, bool whole = false) {
    std::string got;
    loop.run([&]() -> awaitable<void> {
      Transport line{loop.executor()};
      co_await line.connect("127.0.0.1", std::to_string(server.port()), Clock::now() + ample);
      co_await line.write(text);
      if (whole) line.finish();
      co_await read_all(line, got);
    });
    return got;
  }

  static awaitable<void> read_all(Transport& line, std::string& got) {
    std::string piece(1000, '\0');
    for (;;) {
      const auto size = co_await line.read_some(boost::asio::buffer(piece));
      if (size == 0) co_return;
      got.append(piece, 0, size);
    }
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "A request reaches the handler as it was sent, and its answer comes back") {
  const Server server{loop.executor(), {}, echo};
  const auto response = loop.send(client, {"PUT", at(server, "/a?b=c"), {}, "hallo"});
  CHECK(response.status == 201);
  CHECK(response.body == "PUT /a?b=c hallo");
  CHECK(find_header(response.headers, "X-Een") == "twee");
}

TEST_CASE_METHOD(Fixture, "A handler that throws, or answers with what is no header, gives an empty 500") {
  const Server server{loop.executor(), {}, [](HttpRequest request) -> awaitable<HttpResponse> {
                        if (request.target == "/gooi") throw std::runtime_error{"kapot"};
                        co_return HttpResponse{200, {{"X", "a\nb"}}, "geheim"};
                      }};
  for (const auto* const target : {"/gooi", "/kop"}) {
    const auto response = loop.send(client, {"GET", at(server, target), {}, {}});
    CHECK(response.status == 500);
    CHECK(response.body.empty());
  }
}

TEST_CASE_METHOD(Fixture,
                 "A connection is kept while the client wants, and several requests may be waiting in it") {
  const Server server{loop.executor(), {}, echo};
  const auto got = raw(
      server, "GET /1 HTTP/1.1\r\n\r\nHEAD /2 HTTP/1.1\r\n\r\nGET /3 HTTP/1.1\r\nConnection: close\r\n\r\n");
  const std::string start = "HTTP/1.1 201 Created\r\nX-Een: twee\r\nConnection: ";
  CHECK(got == start + "keep-alive\r\nContent-Length: 7\r\n\r\nGET /1 " + start +
                   "keep-alive\r\nContent-Length: 8\r\n\r\n" + start +
                   "close\r\nContent-Length: 7\r\n\r\nGET /3 ");
}

TEST_CASE_METHOD(Fixture, "A body over the limit is answered with 413, also when it keeps coming") {
  ServerOptions options;
  options.largest_body = 4;
  const Server server{loop.executor(), options, echo};
  const std::string much(std::size_t{4} << 20U, 'x');
  CHECK(loop.send(client, {"POST", at(server), {}, "hallo"}).status == 413);
  CHECK(loop.send(client, {"POST", at(server), {}, much}).status == 413);
  CHECK(loop.send(client, {"POST", at(server), {}, "hall"}).status == 201);
}

TEST_CASE_METHOD(Fixture, "A header without end is answered with 431, and what is not HTTP with 400") {
  const Server server{loop.executor(), {}, echo};
  CHECK(raw(server, "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x'), true).starts_with("HTTP/1.1 431 "));
  CHECK(raw(server, "hallo\r\n\r\n", true).starts_with("HTTP/1.1 400 "));
}

TEST_CASE_METHOD(Fixture, "Who sends a request too slowly, or none, is closed without an answer") {
  ServerOptions options;
  options.deadline = short_while;
  const Server server{loop.executor(), options, echo};
  for (const auto* const start : {"", "GET / HT", "PUT / HTTP/1.1\r\nContent-Length: 2\r\n\r\nx"})
    CHECK(raw(server, start).empty());
}

TEST_CASE_METHOD(Fixture, "Connections over the limit are closed at once, until another ends") {
  ServerOptions options;
  options.most_connections = 1;
  const Server server{loop.executor(), options, echo};
  std::optional<Transport> first{loop.executor()};
  loop.run([&]() -> awaitable<void> {
    co_await first->connect("127.0.0.1", std::to_string(server.port()), Clock::now() + ample);
    co_await first->write("GET / HTTP/1.1\r\n\r\n");
    std::string got(1000, '\0');
    co_await first->read_some(boost::asio::buffer(got));
  });
  CHECK(loop.failure(client, {"GET", at(server), {}, {}}) == Kind::closed);
  first->finish();
  loop.run([&]() -> awaitable<void> {
    std::string got;
    co_await read_all(*first, got);
  });
  CHECK(loop.send(client, {"GET", at(server), {}, {}}).status == 201);
}

TEST_CASE_METHOD(Fixture,
                 "Stopping lets a request that is being handled have its answer, and takes no others") {
  boost::asio::steady_timer release{loop.executor(), Clock::time_point::max()};
  std::optional<Server> server;
  server.emplace(loop.executor(), ServerOptions{}, [&](HttpRequest) -> awaitable<HttpResponse> {
    server->stop();
    boost::asio::post(loop.executor(), [&] { release.cancel(); });
    boost::system::error_code ignored;
    co_await release.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
    co_return HttpResponse{200, {}, "toch"};
  });
  const std::string address = at(*server);
  const auto response = loop.send(client, {"GET", address, {}, {}});
  CHECK(response.body == "toch");
  CHECK(find_header(response.headers, "Connection") == "close");
  CHECK(loop.failure(client, {"GET", address, {}, {}}) == Kind::connect);
}

TEST_CASE_METHOD(Fixture, "Stopping closes who was not asking anything") {
  Server server{loop.executor(), {}, echo};
  std::string got;
  loop.run([&]() -> awaitable<void> {
    Transport line{loop.executor()};
    co_await line.connect("127.0.0.1", std::to_string(server.port()), Clock::now() + ample);
    co_await line.write("GET / HTTP/1.1\r\n\r\nGET");
    std::string piece(1000, '\0');
    co_await line.read_some(boost::asio::buffer(piece));
    server.stop();
    co_await read_all(line, got);
  });
  CHECK(got.empty());
}

TEST_CASE_METHOD(Fixture, "An address that is taken, or is none, is told at once") {
  const Server server{loop.executor(), {}, echo};
  ServerOptions options;
  options.port = server.port();
  CHECK_THROWS_AS(Server(loop.executor(), options, echo), NetError);
  options.address = "geen adres";
  CHECK_THROWS_AS(Server(loop.executor(), options, echo), NetError);
}
