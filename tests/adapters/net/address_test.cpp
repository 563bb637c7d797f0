#include "net/address.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "adapters/net/environment.hpp"
#include "net/http.hpp"
#include "net/proxies.hpp"

using namespace inzetwijzer::adapters::net;
using inzetwijzer::adapters::net::test::Environment;

TEST_CASE("An address is taken apart") {
  const auto address = parse_address("HTTPS://Example.NL/pad?a=b#deel");
  REQUIRE(address);
  CHECK(address->secure());
  CHECK(address->host == "example.nl");
  CHECK(address->target == "/pad?a=b");
  CHECK(address->endpoint() == "example.nl:443");
  CHECK(address->authority() == "example.nl");
}

TEST_CASE("An address may have a port, a number for a host, and no path") {
  const auto address = parse_address("ws://[::1]:8080?x");
  REQUIRE(address);
  CHECK_FALSE(address->secure());
  CHECK(address->host == "::1");
  CHECK(address->target == "/?x");
  CHECK(address->authority() == "[::1]:8080");
}

TEST_CASE("What is no address of the web is refused") {
  const auto* const text =
      GENERATE("", "example.nl", "ftp://example.nl", "http://", "http://:80", "http://a:", "http://a:0",
               "http://a:65536", "http://a:8x", "http://[::1", "http://[::1]x", "http://naam@a", "http://a b",
               "http://a/\r\nb", "http://a/\xC3\xA9", "http://a_/b\x7F");
  CHECK_FALSE(parse_address(text));
}

TEST_CASE("A header is found in any letter case, and the first counts") {
  const Headers headers{{"Content-type", "a"}, {"CONTENT-TYPE", "b"}};
  CHECK(find_header(headers, "content-Type") == "a");
  CHECK_FALSE(find_header(headers, "content"));
}

TEST_CASE("Each kind of address has its own proxy, in any letter case") {
  const Environment environment{{"HTTPS_PROXY", "http://veilig:3128"}, {"http_proxy", "gewoon"}};
  const Proxies proxies;
  for (const auto* const secure : {"https://example.nl", "wss://example.nl"})
    CHECK(proxies.proxy_for(*parse_address(secure))->address.endpoint() == "veilig:3128");
  for (const auto* const plain : {"http://example.nl", "ws://example.nl"})
    CHECK(proxies.proxy_for(*parse_address(plain))->address.endpoint() == "gewoon:80");
}

TEST_CASE("A proxy may ask for a name and a password") {
  const Environment environment{{"http_proxy", "http://anna:p%40s%3As@proxy"}};
  CHECK(Proxies{}.proxy_for(*parse_address("http://example.nl"))->authorization == "Basic YW5uYTpwQHM6cw==");
}

TEST_CASE("A proxy that is no http address is refused") {
  const Environment environment{{"http_proxy", "socks5://proxy"}};
  CHECK_THROWS_AS(Proxies{}, NetError);
}

TEST_CASE("What stands in NO_PROXY, all below it, and this computer are reached without a proxy") {
  const Environment environment{{"http_proxy", "proxy"}, {"NO_PROXY", "intern.nl, .Met.Punt,*.ster.nl"}};
  const Proxies proxies;
  for (const auto* const host : {"intern.nl", "a.intern.nl", "a.met.punt", "b.ster.nl", "localhost",
                                 "a.localhost", "127.0.0.1", "127.3.2.1", "[::1]"})
    CHECK(proxies.proxy_for(*parse_address(std::string{"http://"} + host)) == nullptr);
  for (const auto* const host : {"extern.nl", "nietintern.nl", "127.nl", "[::2]"})
    CHECK(proxies.proxy_for(*parse_address(std::string{"http://"} + host)) != nullptr);
}

TEST_CASE("NO_PROXY may say that no proxy is used at all") {
  const Environment environment{{"http_proxy", "proxy"}, {"no_proxy", "*"}};
  CHECK(Proxies{}.proxy_for(*parse_address("http://example.nl")) == nullptr);
}
