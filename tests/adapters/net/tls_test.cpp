#include <catch2/catch.hpp>

#include "adapters/net/environment.hpp"
#include "adapters/net/loop.hpp"
#include "adapters/net/peer.hpp"

using namespace inzetwijzer::adapters::net;
using namespace inzetwijzer::adapters::net::test;
using Kind = NetError::Kind;

namespace {

struct Fixture {
  Authority authority;
  Loop loop;
  Client client{loop.executor(), {authority.file()}};

  HttpResponse get(const std::string& address) { return loop.send(client, {"GET", address, {}, {}}); }
  Kind failure(const std::string& address) { return loop.failure(client, {"GET", address, {}, {}}); }
};

Peer::Script serving(Identity identity, std::string& request) {
  return [identity, &request](Line& line) {
    line.start_tls(identity);
    request = line.server_name() + ' ' + line.read_request();
    line.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  };
}

}  // namespace

TEST_CASE_METHOD(Fixture, "A host with a trusted certificate gets the request, and is told its name before") {
  std::string request;
  const Peer peer{{serving(authority.issue("DNS:localhost"), request)}};
  CHECK(get(peer.at("https", "/", "localhost")).body == "ok");
  CHECK(request.starts_with("localhost GET / HTTP/1.1\r\n"));
}

TEST_CASE_METHOD(Fixture, "A connection with TLS is used again") {
  const Peer peer{{[&](Line& line) {
    line.start_tls(authority.issue("IP:127.0.0.1"));
    for (int i = 0; i < 2; ++i) {
      line.read_request();
      line.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    }
  }}};
  for (int i = 0; i < 2; ++i) CHECK(get(peer.at("https")).body == "ok");
}

TEST_CASE_METHOD(Fixture, "A certificate may be for a number") {
  std::string request;
  const Peer peer{{serving(authority.issue("IP:127.0.0.1"), request)}};
  CHECK(get(peer.at("https")).body == "ok");
  CHECK(request.starts_with(" GET"));
}

TEST_CASE_METHOD(Fixture,
                 "A certificate for another host, an expired one and one of a stranger are refused") {
  const Authority stranger;
  const auto [own, name, seconds_left] =
      GENERATE(table<bool, std::string, long>({{true, "DNS:ander.nl", 3600},
                                               {true, "DNS:*", 3600},
                                               {true, "IP:127.0.0.1", 3600},
                                               {true, "DNS:localhost", -60},
                                               {false, "DNS:localhost", 3600}}));
  const auto identity = (own ? authority : stranger).issue(name, seconds_left);
  std::string request;
  Peer peer{{[&](Line& line) {
    line.start_tls(identity);
    request = line.wait_for_end();
  }}};
  CHECK(failure(peer.at("https", "/", "localhost")) == Kind::certificate);
  peer.finish();
  CHECK(request.empty());
}

TEST_CASE("A file of certificates that is not there is told at once") {
  Loop loop;
  CHECK_THROWS_AS(Client(loop.executor(), {"/bestaat/niet.pem"}), NetError);
}

TEST_CASE_METHOD(Fixture, "Who does not speak TLS, or stops halfway, is no partner") {
  const Peer peer{{[](Line& line) {
                     line.write("HTTP/1.1 400 Bad Request\r\n\r\n");
                     line.wait_for_end();
                   },
                   [](Line& line) { line.read(1); }}};
  CHECK(failure(peer.at("https")) == Kind::protocol);
  CHECK(failure(peer.at("https")) == Kind::closed);
}

TEST_CASE_METHOD(Fixture, "A body of which the end was not told is not whole when TLS says no goodbye") {
  const auto identity = authority.issue("IP:127.0.0.1");
  const Peer peer{{[&](Line& line) {
    line.start_tls(identity);
    line.read_request();
    line.write("HTTP/1.1 200 OK\r\n\r\nhalf");
  }}};
  CHECK(failure(peer.at("https")) == Kind::closed);
}

TEST_CASE_METHOD(Fixture, "TLS is under the deadline too") {
  const Peer peer{{[](Line& line) { line.wait_for_end(); }}};
  CHECK(loop.failure(client, {"GET", peer.at("https"), {}, {}}, short_while) == Kind::timeout);
}

TEST_CASE_METHOD(
    Fixture, "A request for https goes through a tunnel that the proxy makes, with TLS to the host itself") {
  std::string asked;
  const auto identity = authority.issue("DNS:example.test");
  const Peer proxy{{[&](Line& line) {
    asked = line.read_request();
    line.write("HTTP/1.1 200 Established\r\n\r\n");
    line.start_tls(identity);
    line.read_request();
    line.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  }}};
  const Environment environment{{"https_proxy", proxy.at("http", "/", "anna:pw@127.0.0.1").c_str()}};
  Client behind_proxy{loop.executor(), {authority.file()}};
  CHECK(loop.send(behind_proxy, {"GET", "https://example.test/pad", {}, {}}).body == "ok");
  CHECK(asked ==
        "CONNECT example.test:443 HTTP/1.1\r\nHost: example.test:443\r\n"
        "Proxy-Authorization: Basic YW5uYTpwdw==\r\n\r\n");
}

TEST_CASE_METHOD(Fixture,
                 "A request for http is asked of the proxy itself, and the password is for the proxy only") {
  std::string asked;
  const Peer proxy{{[&](Line& line) {
    asked = line.read_request();
    line.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  }}};
  const Environment environment{{"HTTP_PROXY", proxy.at("http", "/", "anna:pw@127.0.0.1").c_str()}};
  Client behind_proxy{loop.executor(), {}};
  CHECK(loop.send(behind_proxy, {"GET", "http://example.test/pad", {}, {}}).body == "ok");
  CHECK(asked.starts_with("GET http://example.test/pad HTTP/1.1\r\nHost: example.test\r\n"));
  CHECK(asked.find("Proxy-Authorization: Basic YW5uYTpwdw==\r\n") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "A proxy that refuses is a connection that failed") {
  const Peer proxy{{[](Line& line) {
    line.read_request();
    line.write("HTTP/1.1 407 Nee\r\nContent-Length: 5\r\n\r\nlater");
  }}};
  const Environment environment{{"HTTPS_PROXY", proxy.at("http").c_str()}};
  Client behind_proxy{loop.executor(), {}};
  CHECK(loop.failure(behind_proxy, {"GET", "https://example.test/", {}, {}}) == Kind::connect);
}

TEST_CASE_METHOD(Fixture, "This computer is reached without the proxy") {
  const Peer proxy{{}};
  std::string request;
  const Peer peer{{serving(authority.issue("DNS:localhost"), request)}};
  const Environment environment{{"https_proxy", proxy.at("http").c_str()}};
  Client behind_proxy{loop.executor(), {authority.file()}};
  CHECK(loop.send(behind_proxy, {"GET", peer.at("https", "/", "localhost"), {}, {}}).body == "ok");
}
