#include "matrix/requests.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <chrono>

using namespace inzetwijzer::adapters::matrix;

namespace {

constexpr const char* room = "!a/b?c:d.e";
constexpr std::string_view encoded_room = "%21a%2Fb%3Fc%3Ad.e";

/// The path after that of the room, which it must start with.
std::string in_the_room(const Request& request) {
  const std::string front = std::string{"/_matrix/client/v3/rooms/"}.append(encoded_room);
  REQUIRE(request.path.starts_with(front));
  return request.path.substr(front.size());
}

int hex(char digit) { return digit <= '9' ? digit - '0' : digit - 'A' + 10; }

std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      result += text[at];
    } else {
      result += static_cast<char>(hex(text[at + 1]) * 16 + hex(text[at + 2]));
      at += 2;
    }
  }
  return result;
}

}  // namespace

TEST_CASE("Wat in een pad komt is gecodeerd, behalve gewone letters en cijfers") {
  CHECK(percent_encoded("!a:b") == "%21a%3Ab");
  CHECK(percent_encoded("aZ09-._~") == "aZ09-._~");
  CHECK(percent_encoded("/ ?&=#%+\n") == "%2F%20%3F%26%3D%23%25%2B%0A");
  CHECK(percent_encoded("é\xFF") == "%C3%A9%FF");
  CHECK(percent_encoded("").empty());
}

TEST_CASE("Coderen verliest niets en laat niets door wat een pad breekt") {
  rc::prop("willekeurige bytes", [](const std::string& text) {
    const std::string encoded = percent_encoded(text);
    RC_ASSERT(decoded(encoded) == text);
    RC_ASSERT(encoded.find_first_of("/?&=#+ \r\n\"<>") == std::string::npos);
  });
}

TEST_CASE("Een kamernaam vol leestekens blijft in elk verzoek een deel van het pad") {
  CHECK(in_the_room(send_message(room, "t/1", {{"body", "x"}})) == "/send/m.room.message/t%2F1");
  CHECK(in_the_room(redact(room, "$e/1", "t2")) == "/redact/%24e%2F1/t2");
  CHECK(in_the_room(read_receipt(room, "$e")) == "/receipt/m.read/%24e");
  CHECK(in_the_room(typing(room, "@bot:a.b", true)) == "/typing/%40bot%3Aa.b");
  CHECK(in_the_room(join(room)) == "/join");
  CHECK(in_the_room(leave(room)) == "/leave");
  CHECK(in_the_room(forget(room)) == "/forget");
  CHECK(in_the_room(room_state(room)) == "/state");
}

TEST_CASE("Een bericht gaat met PUT en een eigen nummer, zodat het twee keer sturen kan") {
  const Request request = send_message(room, "t1", {{"msgtype", "m.text"}, {"body", "Dag"}});
  CHECK(request.method == "PUT");
  CHECK(request.body == R"({"msgtype":"m.text","body":"Dag"})");
  CHECK(request.content_type == "application/json");
}

TEST_CASE("Wie volgt wat er gebeurt zet zichzelf niet op aanwezig") {
  const Request first = sync("7", "", std::chrono::seconds{0});
  CHECK(first.method == "GET");
  CHECK(first.path == "/_matrix/client/v3/sync?set_presence=offline&filter=7&timeout=0");
  CHECK(sync("7", "s1_2&x", std::chrono::seconds{30}).path ==
        "/_matrix/client/v3/sync?set_presence=offline&filter=7&timeout=30000&since=s1_2%26x");
}

TEST_CASE("Het filter vraagt alles waar de bot iets mee doet, en geen aanwezigheid of typen") {
  const Request request = make_filter("@bot:a.b");
  CHECK(request.path == "/_matrix/client/v3/user/%40bot%3Aa.b/filter");
  const Json filter = Json::parse(request.body);
  CHECK(filter.at("presence").at("types").empty());
  CHECK(filter.at("room").at("ephemeral").at("types").empty());
  const Json& types = filter.at("room").at("timeline").at("types");
  for (const char* type : {"m.room.message", "m.room.encrypted", "m.room.encryption", "m.room.member",
                           "m.room.tombstone", "m.room.power_levels", "m.room.create"}) {
    CHECK(std::find(types.begin(), types.end(), type) != types.end());
  }
}

TEST_CASE("Een gat wordt van oud naar nieuw gelezen, tussen twee plaatsen") {
  CHECK(in_the_room(messages_between(room, "s1&", "p2=")) == "/messages?dir=f&limit=100&from=s1%26&to=p2%3D");
}

TEST_CASE("De eigen berichten zijn te vinden, bladzijde na bladzijde") {
  const std::string filter = "/messages?dir=b&limit=100&filter=" +
                             percent_encoded(R"({"senders":["@bot:a.b"],"types":["m.room.message"]})");
  CHECK(in_the_room(messages_of(room, "@bot:a.b", "")) == filter);
  CHECK(in_the_room(messages_of(room, "@bot:a.b", "t 1")) == filter + "&from=t%201");
}

TEST_CASE("Inloggen noemt het apparaat, zodat het hetzelfde blijft") {
  const Request request = log_in("@bot:a.b", "geheim", "INZETWIJZER");
  CHECK(request.path == "/_matrix/client/v3/login");
  const Json body = Json::parse(request.body);
  CHECK(body.at("device_id") == "INZETWIJZER");
  CHECK(body.at("identifier").at("user") == "@bot:a.b");
  CHECK(request.path.find("geheim") == std::string::npos);
}

TEST_CASE("Dat de bot typt gaat vanzelf over, en kan uit") {
  CHECK(Json::parse(typing(room, "@b:c", true).body).at("timeout").get<int>() > 0);
  CHECK(typing(room, "@b:c", false).body == R"({"typing":false})");
}

TEST_CASE("Een bestand gaat zoals het is, met zijn naam en soort") {
  const Request request = upload("mijn verslag.html", "text/html", "<p>\xFF");
  CHECK(request.method == "POST");
  CHECK(request.path == "/_matrix/media/v3/upload?filename=mijn%20verslag.html");
  CHECK(request.content_type == "text/html");
  CHECK(request.body == "<p>\xFF");
}

TEST_CASE("Wie de bot is vraagt hij zonder iets te sturen") {
  CHECK(who_am_i().method == "GET");
  CHECK(who_am_i().path == "/_matrix/client/v3/account/whoami");
  CHECK(who_am_i().body.empty());
}
