#include "slack/signature.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace inzetwijzer::adapters::slack;

namespace {

constexpr std::int64_t now = 1'531'420'618;
const std::string secret = "een geheim van een lengte die niet tweeëndertig is";
const std::string body = "token=x&text=zwaar";

bool accepted(const std::string& timestamp, std::int64_t at = now) {
  const auto sign = signature(secret, timestamp, body);
  return is_signed({timestamp, sign}, secret, body, at);
}

}  // namespace

TEST_CASE("The signatures are those of Slack's own library") {
  std::ifstream file{std::string{INZETWIJZER_SOURCE_DIR} + "/tests/channels/slack/signatures.json"};
  const auto vectors = nlohmann::json::parse(file);
  REQUIRE(vectors.size() > 5);
  for (const auto& one : vectors) {
    CHECK(signature(one.at("secret").get<std::string>(), one.at("timestamp").get<std::string>(),
                    one.at("body").get<std::string>()) == one.at("signature").get<std::string>());
  }
}

TEST_CASE("A request counts for five minutes both ways") {
  for (const std::int64_t apart : {-300, -299, 0, 299, 300}) CHECK(accepted(std::to_string(now + apart)));
  for (const std::int64_t apart : {-301, 301, -100'000, 100'000}) CHECK_FALSE(accepted(std::to_string(now + apart)));
}

TEST_CASE("A time that is no plain number is refused") {
  const auto good = std::to_string(now);
  for (const std::string& bad : {std::string{}, "-" + good, "+" + good, " " + good, good + " ", good + ".0", good + "\n",
                                 std::string{"0x5b47"}, std::string{"1e9"}, std::string{"nu"}, "0000" + good,
                                 std::string{"99999999999999999999999999"}, std::string{"18446744073709551615"}}) {
    CHECK_FALSE(accepted(bad));
  }
  CHECK_FALSE(accepted("0"));
  CHECK(accepted("0", 0));
}

TEST_CASE("Another body, secret, time or signature is refused") {
  const auto timestamp = std::to_string(now);
  const auto sign = signature(secret, timestamp, body);
  CHECK(is_signed({timestamp, sign}, secret, body, now));
  CHECK_FALSE(is_signed({timestamp, sign}, secret, body + " ", now));
  CHECK_FALSE(is_signed({timestamp, sign}, secret + "x", body, now));
  CHECK_FALSE(is_signed({std::to_string(now + 1), sign}, secret, body, now));
  for (std::size_t at = 0; at < sign.size(); ++at) {
    auto changed = sign;
    changed[at] = changed[at] == 'a' ? 'b' : 'a';
    CHECK_FALSE(is_signed({timestamp, changed}, secret, body, now));
  }
  for (const auto& bad : {std::string{}, sign.substr(0, sign.size() - 1), sign + "0", "v1" + sign.substr(2)}) {
    CHECK_FALSE(is_signed({timestamp, bad}, secret, body, now));
  }
}

TEST_CASE("Without a secret nothing is accepted") {
  const auto timestamp = std::to_string(now);
  const auto sign = signature("", timestamp, body);
  CHECK_FALSE(is_signed({timestamp, sign}, "", body, now));
}
