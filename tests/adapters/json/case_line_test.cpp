#include <catch2/catch.hpp>

#include "adapters/json/fixture.hpp"
#include "json/case_line.hpp"

using namespace inzetwijzer;
using adapters::json::CaseLine;
using Catch::Contains;
using content::Json;

namespace {

CaseLine read(const std::string& text, std::size_t number = 7) {
  return adapters::json::read_case({number, text, false}, tests::real_content());
}

/// A line of a medewerker with these members of `antwoorden`.
CaseLine with_answers(const std::string& members) {
  return read(R"({"rol":"medewerker","antwoorden":{)" + members + "}}");
}

void check_only_fault(const CaseLine& line, const Json& question, const Json& value, const std::string& reason) {
  REQUIRE(line.faults.size() == 1);
  CHECK(line.faults.front().question == question);
  CHECK(line.faults.front().value == value);
  CHECK_THAT(line.faults.front().reason, Contains(reason));
}

}  // namespace

TEST_CASE("Een goede regel geeft rol, id en antwoorden, met getallen zoals ze gegeven zijn") {
  const auto line = read(R"({"id":"casus-1","rol":"or","antwoorden":{"duur.fysiek":4.5,"sector":"zorg",)"
                         R"("belastende-factoren":["kou","lawaai"]}})");
  REQUIRE(line.faults.empty());
  CHECK(line.id == "casus-1");
  CHECK(line.role == core::Role::ondernemingsraad);
  CHECK(line.answers.at("duur.fysiek") == core::Value{4.5});
  CHECK(line.answers.at("belastende-factoren") == core::Value{core::Options{"kou", "lawaai"}});
}

TEST_CASE("Zonder id is het nummer van de regel het id") {
  CHECK(read(R"({"rol":"or","antwoorden":{}})", 12).id == "12");
}

TEST_CASE("Een id van 200 tekens mag, ook als die meer bytes tellen, en van 201 niet") {
  std::string id;
  for (int at = 0; at < 200; ++at) id += "ë";
  const auto line = [](const std::string& given) { return R"({"id":")" + given + R"(","rol":"or","antwoorden":{}})"; };
  CHECK(read(line(id)).faults.empty());
  check_only_fault(read(line(id + "x")), nullptr, nullptr, "200");
}

TEST_CASE("Een id dat geen tekst is, is een fout") {
  const auto line = read(R"({"id":3,"rol":"or","antwoorden":{}})");
  check_only_fault(line, nullptr, nullptr, "id");
  CHECK(line.id == "7");
}

TEST_CASE("Een onbekende vraag wordt genoemd met de vraag die er het meest op lijkt") {
  const auto line = with_answers(R"("leeftyd":58)");
  check_only_fault(line, "leeftyd", 58, "bestaat niet");
  CHECK(line.faults.front().did_you_mean == "leeftijd");
}

TEST_CASE("De naam van een groep vragen is geen vraag") {
  const auto line = with_answers(R"("fit":["kennis"])");
  check_only_fault(line, "fit", Json::array({"kennis"}), "groep vragen");
  CHECK(line.faults.front().did_you_mean == "fit.kennis");
}

TEST_CASE("Een keuze die niet in de lijst staat, wordt genoemd met de keuze die bedoeld kan zijn") {
  const auto line = with_answers(R"("sector":"zorgg")");
  check_only_fault(line, "sector", "zorgg", "zorgg");
  CHECK(line.faults.front().did_you_mean == "zorg");
}

TEST_CASE("Een waarde van een verkeerd soort is een fout") {
  check_only_fault(with_answers(R"("leeftijd":"58")"), "leeftijd", "58", "");
  check_only_fault(with_answers(R"("sector":3)"), "sector", 3, "");
  check_only_fault(with_answers(R"("sector":["zorg"])"), "sector", Json::array({"zorg"}), "");
  check_only_fault(with_answers(R"("belastende-factoren":"geen")"), "belastende-factoren", "geen", "");
  check_only_fault(with_answers(R"("belastende-factoren":["kou",1])"), "belastende-factoren", Json::array({"kou", 1}), "");
  check_only_fault(with_answers(R"("fit.kennis":true)"), "fit.kennis", true, "");
  check_only_fault(with_answers(R"("functie":5)"), "functie", 5, "");
  check_only_fault(with_answers(R"("sector":{})"), "sector", Json::object(), "");
}

TEST_CASE("Een getal buiten zijn bereik is een fout, en een gebroken leeftijd ook") {
  check_only_fault(with_answers(R"("leeftijd":14)"), "leeftijd", 14, "15");
  check_only_fault(with_answers(R"("leeftijd":81)"), "leeftijd", 81, "80");
  check_only_fault(with_answers(R"("leeftijd":40.5)"), "leeftijd", 40.5, "heel");
  check_only_fault(with_answers(R"("duur.fysiek":-0.5)"), "duur.fysiek", -0.5, "60");
  check_only_fault(with_answers(R"("duur.fysiek":60.5)"), "duur.fysiek", 60.5, "60");
  CHECK(with_answers(R"("leeftijd":99999999999999999999)").faults.size() == 1);
  CHECK(with_answers(R"("duur.fysiek":1e308)").faults.size() == 1);
}

TEST_CASE("Een vraag die niet bij de rol hoort, is een fout, en een keuze die niet bij de rol hoort ook") {
  check_only_fault(with_answers(R"("fase":"analyse")"), "fase", "analyse", "rol");
  const auto manager = read(R"({"rol":"leidinggevende","antwoorden":{"verzuim":"kort-frequent"}})");
  check_only_fault(manager, "verzuim", "kort-frequent", "kort-frequent");
}

TEST_CASE("Leeg, dubbel en onverenigbaar zijn fouten") {
  check_only_fault(with_answers(R"("sector":null)"), "sector", nullptr, "leeg");
  check_only_fault(with_answers(R"("signalen-kort":[])"), "signalen-kort", Json::array(), "leeg");
  check_only_fault(with_answers(R"("signalen-kort":["klachten","klachten"])"), "signalen-kort",
                   Json::array({"klachten", "klachten"}), "twee keer");
  check_only_fault(with_answers(R"("signalen-kort":["geen","klachten"])"), "signalen-kort",
                   Json::array({"geen", "klachten"}), "samen");
  check_only_fault(with_answers(R"("signalen-kort":["klachten","weet-niet"])"), "signalen-kort",
                   Json::array({"klachten", "weet-niet"}), "samen");
}

TEST_CASE("Geen en weet-niet alleen mogen wel") {
  CHECK(with_answers(R"("signalen-kort":["geen"],"signalen-lang":["weet-niet"],"sector":"weet-niet",)"
                     R"("leeftijd":"weet-niet","duur.fysiek":"weet-niet")")
            .faults.empty());
}

TEST_CASE("Een dubbele sleutel wordt genoemd, samen met wat er verder mis is") {
  const auto line = with_answers(R"("leeftijd":58,"leeftijd":40,"sector":"x")");
  REQUIRE(line.faults.size() == 2);
  CHECK(line.faults[0].question == "leeftijd");
  CHECK_THAT(line.faults[0].reason, Contains("twee keer"));
  CHECK(line.faults[1].question == "sector");
}

TEST_CASE("Een dubbele rol is een fout, en het id blijft bekend") {
  const auto line = read(R"({"id":"a","rol":"or","rol":"medewerker","antwoorden":{}})");
  check_only_fault(line, nullptr, nullptr, "rol");
  CHECK(line.id == "a");
}

TEST_CASE("Een onbekende sleutel naast rol en antwoorden is een fout") {
  const auto line = read(R"({"rol":"or","antwoorden":{},"antworden":{}})");
  check_only_fault(line, nullptr, nullptr, "antworden");
  CHECK(line.faults.front().did_you_mean == "antwoorden");
}

TEST_CASE("Een regel zonder rol of antwoorden is fout, en beide worden gemeld") {
  CHECK(read("{}").faults.size() == 2);
  check_only_fault(read(R"({"rol":"or"})"), nullptr, nullptr, "antwoorden");
  check_only_fault(read(R"({"antwoorden":{}})"), nullptr, nullptr, "rol");
}

TEST_CASE("Een rol die niet bestaat is een fout, en de antwoorden worden toch nagekeken") {
  const auto line = read(R"({"rol":"chef","antwoorden":{"leeftijd":5,"fase":"analyse","leeftijdd":3}})");
  REQUIRE(line.faults.size() == 3);
  CHECK(line.faults[0].value == "chef");
  CHECK(line.faults[1].question == "leeftijd");
  CHECK(line.faults[2].question == "leeftijdd");
  CHECK(read(R"({"rol":null,"antwoorden":{}})").faults.size() == 1);
  CHECK(read(R"({"rol":["or"],"antwoorden":{}})").faults.size() == 1);
}

TEST_CASE("Alles wat aan een regel mis is, wordt in een keer gemeld") {
  const auto line = read(R"({"id":9,"rol":"or","extra":1,"antwoorden":{"sector":"x","fase":null,"leeftijd":20}})");
  CHECK(line.faults.size() == 5);
}

TEST_CASE("Antwoorden die geen object zijn, zijn een fout") {
  check_only_fault(read(R"({"rol":"or","antwoorden":[]})"), nullptr, nullptr, "antwoorden");
  check_only_fault(read(R"({"rol":"or","antwoorden":null})"), nullptr, nullptr, "antwoorden");
}

TEST_CASE("Wat geen JSON-object is, is een fout") {
  for (const char* text : {"[]", "3", "null", "\"x\""}) CHECK_THAT(read(text).faults.at(0).reason, Contains("object"));
  for (const char* text : {"{", "{}{}", "{\"rol\":}", "hallo", "{'rol':'or'}", "\xEF\xBB\xBF{}", "{\"rol\":NaN}"}) {
    REQUIRE(read(text).faults.size() == 1);
    CHECK_THAT(read(text).faults.front().reason, Contains("JSON"));
  }
}

TEST_CASE("Ongeldige UTF-8 is een fout met een eigen reden") {
  check_only_fault(read("{\"id\":\"\xFF\",\"rol\":\"or\",\"antwoorden\":{}}"), nullptr, nullptr, "UTF-8");
  CHECK(read(R"({"id":"\ud800","rol":"or","antwoorden":{}})").faults.size() == 1);
}

TEST_CASE("Een regel met heel veel lagen is een fout en geen ongeluk") {
  const std::string deep = R"({"rol":"or","antwoorden":{"sector":)" + std::string(100000, '[');
  CHECK_THAT(read(deep).faults.at(0).reason, Contains("lagen"));
  CHECK(read(R"({"rol":"or","rol":"or","antwoorden":{"sector":)" + std::string(100000, '[')).faults.size() == 1);
}
