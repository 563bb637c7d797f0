#include "matrix/events.hpp"

#include <catch2/catch.hpp>

#include "matrix/lenient_json.hpp"

using namespace inzetwijzer::adapters::matrix;

namespace {

constexpr const char* own = "@bot:a.b";

std::optional<Event> parse(const char* text) {
  const auto json = read_lenient(text);
  REQUIRE(json);
  return parse_event(*json, own);
}

/// A message of somebody else with this content.
std::optional<Event> said(const std::string& content) {
  return parse((R"({"type":"m.room.message","event_id":"$1","sender":"@jan:a.b","content":)" + content + "}").c_str());
}

template <typename Kind>
Kind as(const std::optional<Event>& event) {
  REQUIRE(event);
  REQUIRE(std::holds_alternative<Kind>(*event));
  return std::get<Kind>(*event);
}

Event state(const std::string& type, const std::string& content, const std::string& sender = "@jan:a.b") {
  const auto event = parse((R"({"event_id":"$1","state_key":"","type":")" + type + R"(","sender":")" + sender +
                            R"(","content":)" + content + "}")
                               .c_str());
  REQUIRE(event);
  return *event;
}

PowerLevels levels(const std::string& content) { return std::get<PowerLevels>(state("m.room.power_levels", content)); }

Creation creation(const std::string& content) { return std::get<Creation>(state("m.room.create", content)); }

}  // namespace

TEST_CASE("Een tekstbericht heeft een afzender, een id en de tekst zoals getypt") {
  const auto message = as<TextMessage>(said(R"({"msgtype":"m.text","body":"  ja \n"})"));
  CHECK(message.origin.event_id == "$1");
  CHECK(message.origin.sender == "@jan:a.b");
  CHECK(message.body == "  ja \n");
  CHECK_FALSE(message.thread);
}

TEST_CASE("Wat geen tekst van iemand anders is, is er niet") {
  CHECK_FALSE(said(R"({"msgtype":"m.notice","body":"x"})"));
  CHECK_FALSE(said(R"({"msgtype":"m.image","body":"x","url":"mxc://a/b"})"));
  CHECK_FALSE(said(R"({"msgtype":"m.emote","body":"zwaait"})"));
  CHECK_FALSE(said(R"({})"));
  CHECK_FALSE(parse(R"({"type":"m.room.message","event_id":"$1","sender":"@bot:a.b",
                        "content":{"msgtype":"m.text","body":"eigen"}})"));
  CHECK_FALSE(parse(R"({"type":"m.reaction","event_id":"$1","sender":"@jan:a.b","content":{}})"));
}

TEST_CASE("Een verwijderd bericht is er niet, ook als de tekst er nog bij zit") {
  CHECK_FALSE(parse(R"({"type":"m.room.message","event_id":"$1","sender":"@jan:a.b","unsigned":{"redacted_because":{}},
                        "content":{"msgtype":"m.text","body":"x"}})"));
}

TEST_CASE("Een bericht met een verkeerde vorm is er niet") {
  CHECK_FALSE(said(R"({"msgtype":"m.text","body":5})"));
  CHECK_FALSE(said(R"({"msgtype":"m.text"})"));
  CHECK_FALSE(said(R"({"msgtype":["m.text"],"body":"x"})"));
  CHECK_FALSE(said("[]"));
  CHECK_FALSE(parse("null"));
  CHECK_FALSE(parse("[1]"));
  CHECK_FALSE(parse(R"({"type":"m.room.message","sender":"@jan:a.b","content":{"msgtype":"m.text","body":"x"}})"));
  CHECK_FALSE(parse(R"({"type":"m.room.message","event_id":"$1","content":{"msgtype":"m.text","body":"x"}})"));
  CHECK_FALSE(parse(R"({"type":"m.room.message","event_id":"$1","sender":"@jan:a.b","state_key":"",
                        "content":{"msgtype":"m.text","body":"x"}})"));
}

TEST_CASE("Bij een antwoord op een bericht telt het aangehaalde niet mee") {
  const auto body = [](const char* text) {
    const Json content{{"msgtype", "m.text"},
                       {"body", text},
                       {"m.relates_to", {{"m.in_reply_to", {{"event_id", "$0"}}}}}};
    return as<TextMessage>(said(content.dump())).body;
  };
  CHECK(body("> <@bot:a.b> Hoe oud?\n> Noem jaren.\n\n58\n\n> echt") == "58\n\n> echt");
  CHECK(body("58") == "58");
  CHECK(body("> geen lege regel") == "> geen lege regel");
  CHECK(body("> een\ntwee") == "> een\ntwee");
  CHECK(body("> een\n\n") == "");
  CHECK(body("") == "");
}

TEST_CASE("Zonder antwoordrelatie blijft een groter-dan-teken wat iemand typte") {
  CHECK(as<TextMessage>(said(R"({"msgtype":"m.text","body":"> 5 jaar\n\nja"})")).body == "> 5 jaar\n\nja");
}

TEST_CASE("In een draad is de draad bekend, en is er niets aangehaald") {
  const auto message = as<TextMessage>(said(
      R"({"msgtype":"m.text","body":"> 5 jaar\n\nja","m.relates_to":{"rel_type":"m.thread","event_id":"$w",
          "is_falling_back":true,"m.in_reply_to":{"event_id":"$0"}}})"));
  CHECK(message.thread == "$w");
  CHECK(message.body == "> 5 jaar\n\nja");
}

TEST_CASE("Een bewerking is herkenbaar en is nooit een nieuw bericht met een sterretje") {
  const auto edit = as<Edit>(said(R"({"msgtype":"m.text","body":"* 59","m.new_content":{"msgtype":"m.text","body":"59"},
                                      "m.relates_to":{"rel_type":"m.replace","event_id":"$0"}})"));
  CHECK(edit.target == "$0");
  CHECK(edit.body == "59");
  CHECK(as<Edit>(said(R"({"msgtype":"m.text","body":"* x",
                          "m.relates_to":{"rel_type":"m.replace","event_id":"$0"}})")).body.empty());
  CHECK_FALSE(said(R"({"msgtype":"m.text","body":"* x","m.relates_to":{"rel_type":"m.replace"}})"));
}

TEST_CASE("Versleuteling is te zien: aan een bericht en aan de kamer, hoe vreemd de inhoud ook is") {
  CHECK(as<EncryptedMessage>(parse(R"({"type":"m.room.encrypted","event_id":"$1","sender":"@jan:a.b","content":3})"))
            .origin.event_id == "$1");
  CHECK(std::holds_alternative<EncryptionEnabled>(state("m.room.encryption", "null")));
}

TEST_CASE("Wie binnenkomt en weggaat is te zien, ook wie een onmogelijke naam heeft") {
  const auto change = as<MembershipChange>(
      parse(R"({"type":"m.room.member","event_id":"$1","sender":"@jan:a.b","state_key":"spook",
                "content":{"membership":"join"}})"));
  CHECK(change.user == "spook");
  CHECK(change.membership == Membership::join);
  CHECK_FALSE(parse(R"({"type":"m.room.member","event_id":"$1","sender":"@jan:a.b","state_key":"@x:y",
                        "content":{"membership":"zweeft"}})"));
}

TEST_CASE("Een grafsteen noemt de nieuwe kamer, als dat een kamer is") {
  CHECK(std::get<Tombstone>(state("m.room.tombstone", R"({"replacement_room":"!n:a.b"})")).replacement == "!n:a.b");
  CHECK(std::get<Tombstone>(state("m.room.tombstone", R"({"replacement_room":"https://a.b"})")).replacement.empty());
}

TEST_CASE("Alleen wie daar de macht voor heeft mag een kamer vervangen") {
  const auto powers = levels(R"({"users":{"@baas:a.b":100,"@helper:a.b":"50"},"state_default":75})");
  CHECK(may_upgrade("@baas:a.b", {}, powers));
  CHECK_FALSE(may_upgrade("@helper:a.b", {}, powers));
  CHECK_FALSE(may_upgrade("@vreemde:a.b", {}, powers));
  const auto own_level = levels(R"({"users":{"@helper:a.b":50},"events":{"m.room.tombstone":50},"state_default":75})");
  CHECK(may_upgrade("@helper:a.b", {}, own_level));
}

TEST_CASE("Een machtstabel met vreemde vormen geeft niemand meer dan gewoon") {
  const auto powers = levels(R"({"users":{"@a:b":[100],"@c:d":1e3,"@e:f":null},"users_default":{},"events":7})");
  CHECK(powers.users.empty());
  CHECK(powers.tombstone == 50);
  CHECK_FALSE(may_upgrade("@a:b", {}, powers));
}

TEST_CASE("Zonder machtstabel mag alleen de maker, en zonder maker niemand") {
  CHECK(may_upgrade("@jan:a.b", creation("{}"), {}));
  CHECK_FALSE(may_upgrade("@piet:a.b", creation("{}"), {}));
  CHECK_FALSE(may_upgrade("@jan:a.b", {}, {}));
}

TEST_CASE("Vanaf kamerversie 12 staan de makers boven elke macht, daarvoor niet") {
  const auto powers = levels(R"({"events":{"m.room.tombstone":150}})");
  CHECK(may_upgrade("@jan:a.b", creation(R"({"room_version":"12"})"), powers));
  CHECK(may_upgrade("@piet:a.b", creation(R"({"room_version":"12","additional_creators":["@piet:a.b",3]})"), powers));
  CHECK_FALSE(may_upgrade("@jan:a.b", creation(R"({"room_version":"11"})"), powers));
  CHECK_FALSE(may_upgrade("@piet:a.b", creation(R"({"room_version":"11","additional_creators":["@piet:a.b"]})"), {}));
}

TEST_CASE("Een nieuwe kamer noemt de kamer die zij vervangt") {
  CHECK(creation(R"({"predecessor":{"room_id":"!oud:a.b"}})").predecessor == "!oud:a.b");
  CHECK(creation(R"({"predecessor":"!oud:a.b"})").predecessor.empty());
}
