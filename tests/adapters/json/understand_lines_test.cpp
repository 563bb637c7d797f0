#include "json/understand_lines.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "adapters/json/fixture.hpp"
#include "content/strict_json.hpp"

using namespace inzetwijzer;
using content::Json;

namespace {

struct Run {
  int exit_code = 0;
  std::vector<Json> lines;
};

Run run(const std::string& input, bool trace = false) {
  std::istringstream in{input};
  std::ostringstream out;
  Run result;
  result.exit_code = adapters::json::understand_lines(in, out, tests::real_content(), trace);
  std::istringstream lines{out.str()};
  for (std::string line; std::getline(lines, line);) result.lines.push_back(Json::parse(line));
  return result;
}

Json only(const std::string& input) {
  auto result = run(input);
  REQUIRE(result.exit_code == 0);
  REQUIRE(result.lines.size() == 1);
  return result.lines.front();
}

}  // namespace

TEST_CASE("De regel komt terug met precies één uitkomst erbij") {
  const auto line = only(R"({"id":"a","vraag":"contract","rol":"medewerker","tekst":"vast"})");
  CHECK(line == Json::parse(R"({"id":"a","vraag":"contract","rol":"medewerker","tekst":"vast","waarde":"vast"})"));
}

TEST_CASE("Een losse ja-nee is waar of onwaar, een J-vraag een woord") {
  CHECK(only(R"({"soort":"ja-nee","tekst":"jazeker"})")["waarde"] == true);
  CHECK(only(R"({"soort":"ja-nee","tekst":"weet ik niet"})")["waarde"] == "weet-niet");
  CHECK(only(R"({"vraag":"vol-te-houden","rol":"medewerker","tekst":"jazeker"})")["waarde"] == "ja");
}

TEST_CASE("Een duur heeft ook de eenheid en het aantal") {
  const auto line = only(R"({"soort":"duur","tekst":"6 maanden"})");
  CHECK(line["waarde"] == 0.5);
  CHECK(line["eenheid"] == "maand");
  CHECK(line["aantal"] == 6);
}

TEST_CASE("Wat al bekend is telt mee") {
  const auto line =
      only(R"({"vraag":"jaren-zwaar-werk","rol":"medewerker","tekst":"vanaf mijn achttiende","antwoorden":{"leeftijd":58}})");
  CHECK(line["waarde"] == 40);
}

TEST_CASE("Een onzekere lezing zegt dat, en wat niet begrepen is heeft voorstellen") {
  CHECK(only(R"({"soort":"getal","tekst":"ongeveer 40"})")["zeker"] == false);
  const auto line = only(R"({"vraag":"contract","rol":"medewerker","tekst":"vast of tijdelijk"})");
  CHECK(line["onbegrepen"] == true);
  CHECK(line["voorstellen"] == Json::parse(R"(["vast","tijdelijk"])"));
}

TEST_CASE("Een getal buiten het bereik van de vraag is geen antwoord") {
  CHECK(only(R"({"vraag":"leeftijd","rol":"medewerker","tekst":"217"})")["onbegrepen"] == true);
}

TEST_CASE("Signalen en opdrachten hebben hun eigen sleutel") {
  CHECK(only(R"({"soort":"getal","tekst":"ik wil niet meer leven"})")["signaal"] == "crisis");
  CHECK(only(R"({"soort":"commando","tekst":"kan ik een mens spreken?"})")["commando"] == "mens");
}

TEST_CASE("Met uitleg staan de stappen erbij") {
  const auto result = run(R"({"soort":"leeftijd","tekst":"zestg"})", true);
  REQUIRE(result.lines.size() == 1);
  CHECK(result.lines.front()["stappen"].size() >= 4);
}

TEST_CASE("Een foute regel noemt haar fouten, en de andere regels worden gelezen") {
  const auto result = run("{\n" R"({"soort":"kleur","tekst":"rood"})" "\n" R"({"vraag":"contract","tekst":"vast"})" "\n"
                          R"({"vraag":"contrakt","rol":"medewerker","tekst":"vast"})" "\n" R"({"soort":"getal"})" "\n"
                          R"({"tekst":"ja"})" "\n\n" R"({"soort":"getal","tekst":"7"})" "\n");
  CHECK(result.exit_code == 1);
  REQUIRE(result.lines.size() == 7);
  for (std::size_t i = 0; i < 6; ++i) CHECK(result.lines[i].contains("fouten"));
  CHECK(result.lines[6]["waarde"] == 7);
}
