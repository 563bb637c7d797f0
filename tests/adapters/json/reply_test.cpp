#include <catch2/catch.hpp>

#include "adapters/json/fixture.hpp"
#include "json/converse.hpp"

using namespace inzetwijzer;
using content::Json;

namespace {

Json reply(const core::Message& message) {
  return adapters::json::reply_json(message, tests::real_content().messages);
}

core::Message message_with_question() {
  core::Message message;
  message.session = "abc";
  message.blocks = {core::Paragraph{"Dag <b>jij</b>."}};
  message.question = core::ShownQuestion{"frequentie.fysiek", 'K', "Hoe vaak?", "", {{"dagelijks", "Elke dag", ""}}, 7};
  return message;
}

}  // namespace

TEST_CASE("Een antwoordregel heeft alle sleutels van het contract, in die volgorde") {
  std::vector<std::string> keys;
  const Json json = reply(message_with_question());
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"sessie", "tekst", "vraag", "bevestig", "commando", "signaal", "gewijzigd",
                                         "klaar"});
}

TEST_CASE("De open vraag staat erin met soort, keuzes en nummer") {
  CHECK(reply(message_with_question()).at("vraag") ==
        Json::parse(R"({"id":"frequentie.fysiek","type":"K","opties":[{"id":"dagelijks","label":"Elke dag"}],"nummer":7})"));
}

TEST_CASE("Wat er niet is, is null") {
  const Json json = reply(core::Message{});
  for (const char* key : {"vraag", "bevestig", "commando", "signaal"}) CHECK(json.at(key).is_null());
  CHECK(json.at("gewijzigd") == Json::array());
  CHECK(json.at("klaar") == false);
}

TEST_CASE("Een opdracht, een signaal en een bevestiging staan erin zoals ze heten") {
  core::Message message;
  message.command = "waarom";
  message.signal = "crisis";
  message.confirm = core::Confirmation{"belastende-factoren", core::Options{"kou"}};
  message.done = true;
  const Json json = reply(message);
  CHECK(json.at("commando") == "waarom");
  CHECK(json.at("signaal") == "crisis");
  CHECK(json.at("bevestig") == Json::parse(R"({"vraag":"belastende-factoren","waarde":["kou"]})"));
  CHECK(json.at("klaar") == true);
}

TEST_CASE("Een verandering noemt wat het was en wat het nu is, en null voor niets") {
  core::Message message;
  message.changed = {{"zwaar-werk", {}, std::string{"ja"}}, {"denkrichting.herstel", std::int64_t{1}, {}}};
  CHECK(reply(message).at("gewijzigd") == Json::parse(R"([{"id":"zwaar-werk","was":null,"nu":"ja"},)"
                                                      R"({"id":"denkrichting.herstel","was":1,"nu":null}])"));
}

TEST_CASE("Tekst blijft tekst: opmaak van een kanaal komt er niet in en niets wordt weggehaald") {
  CHECK_THAT(reply(message_with_question()).at("tekst").get<std::string>(), Catch::Contains("Dag <b>jij</b>."));
}
