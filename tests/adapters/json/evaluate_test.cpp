#include <catch2/catch.hpp>

#include <sstream>

#include "adapters/json/fixture.hpp"
#include "json/evaluate.hpp"

using namespace inzetwijzer;
using adapters::json::Detail;
using Catch::Contains;
using content::Json;

namespace {

const inference::Engine& engine() {
  static const inference::Engine instance{tests::real_content()};
  return instance;
}

struct Run {
  int exit_code = 0;
  std::string text;
  std::vector<Json> lines;
};

Run run(const std::string& input, Detail detail = Detail::full, unsigned threads = 1) {
  std::istringstream in{input};
  std::ostringstream out;
  Run result;
  result.exit_code = adapters::json::evaluate_lines(in, out, tests::real_content(), engine(), {detail, threads});
  result.text = out.str();
  std::istringstream lines{result.text};
  for (std::string line; std::getline(lines, line);) result.lines.push_back(Json::parse(line));
  return result;
}

const std::string paver =
    R"({"id":"p","rol":"leidinggevende","antwoorden":{"belastende-factoren":["trillingen","tillen-dragen"],)"
    R"("frequentie.fysiek":"dagelijks","omvang.fysiek":"zwaar","duur.fysiek":24.0,"frequentie.fysisch":"wekelijks",)"
    R"("omvang.fysisch":"matig","duur.fysisch":4.5,"verzuim":"dreigend","leeftijd":58,"jaren-zwaar-werk":24}})";

const Json& conclusion(const Run& result, const std::string& id) {
  for (const auto& one : result.lines.at(0).at("conclusies")) {
    if (one.at("id") == id) return one;
  }
  throw std::out_of_range{"no conclusion " + id};
}

std::vector<std::string> keys_of(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("Uit een casus komt een regel met de sleutels van het contract in hun volgorde") {
  const auto result = run(paver + "\n");
  CHECK(result.exit_code == 0);
  REQUIRE(result.lines.size() == 1);
  CHECK(keys_of(result.lines[0]) == Keys{"id", "kennisversie", "conclusies", "adviezen", "open-vragen"});
  CHECK(result.lines[0].at("kennisversie") == tests::real_content().knowledge_version);
  const auto keys = keys_of(conclusion(result, "factor.fysisch"));
  CHECK(keys == Keys{"id", "waarde", "regel", "voorlopig", "grond", "afwezig", "bronnen"});
}

TEST_CASE("Een grond noemt de antwoorden waar de regel op rust, zoals ze gegeven zijn") {
  const auto result = run(paver + "\n");
  CHECK(conclusion(result, "factor.fysisch").at("grond") ==
        Json::parse(R"([{"antwoord":"belastende-factoren","waarde":["trillingen"]},)"
                    R"({"antwoord":"frequentie.fysisch","waarde":"wekelijks"},)"
                    R"({"antwoord":"omvang.fysisch","waarde":"matig"},{"antwoord":"duur.fysisch","waarde":4.5}])"));
}

TEST_CASE("Meer redenen voor een conclusie staan onder ook") {
  const auto result = run(paver + "\n");
  const auto& heavy = conclusion(result, "zwaar-werk");
  REQUIRE(heavy.contains("ook"));
  CHECK(keys_of(heavy.at("ook").at(0)) == Keys{"regel", "grond", "afwezig", "bronnen"});
}

TEST_CASE("Met uitleg kort zijn ook, afwezig en bronnen er niet") {
  const auto result = run(paver + "\n", Detail::brief);
  for (const char* key : {"\"ook\":", "\"afwezig\":", "\"bronnen\":"}) CHECK_THAT(result.text, !Contains(key));
  CHECK(keys_of(conclusion(result, "zwaar-werk")) == Keys{"id", "waarde", "regel", "voorlopig", "grond"});
}

TEST_CASE("Met uitleg geen blijven alleen id, waarde en titel over") {
  const auto result = run(paver + "\n", Detail::none);
  for (const auto& one : result.lines.at(0).at("conclusies")) CHECK(keys_of(one) == Keys{"id", "waarde"});
  for (const auto& one : result.lines.at(0).at("adviezen")) CHECK(keys_of(one) == Keys{"id", "titel"});
  for (const auto& one : result.lines.at(0).at("open-vragen")) CHECK(keys_of(one) == Keys{"id"});
}

TEST_CASE("Een foute regel geeft fouten en exitcode 1, en de andere regels worden toch beoordeeld") {
  const auto result = run("{\"id\":\"x\",\"rol\":\"or\",\"antwoorden\":{\"sector\":\"bouww\"}}\n\n" + paver + "\nniks\n");
  CHECK(result.exit_code == 1);
  REQUIRE(result.lines.size() == 3);
  CHECK(keys_of(result.lines[0]) == Keys{"id", "fouten"});
  CHECK(keys_of(result.lines[0].at("fouten").at(0)) == Keys{"vraag", "waarde", "reden", "bedoelde-u"});
  CHECK(result.lines[0].at("fouten").at(0).at("bedoelde-u") == "bouw");
  CHECK(result.lines[1].at("id") == "p");
  CHECK(result.lines[2].at("id") == "4");
}

TEST_CASE("Een regel van meer dan 1 MiB is een fout en de volgende wordt gelezen") {
  const auto result = run("{\"id\":\"" + std::string(2 << 20, 'x') + "\"}\n" + paver + "\n");
  CHECK(result.exit_code == 1);
  REQUIRE(result.lines.size() == 2);
  CHECK(result.lines[0].at("id") == "1");
  CHECK_THAT(result.lines[0].at("fouten").at(0).at("reden").get<std::string>(), Contains("MiB"));
  CHECK(result.lines[1].at("id") == "p");
}

TEST_CASE("Een regel van precies 1 MiB wordt gelezen") {
  std::string line = paver;
  line.append((std::size_t{1} << 20U) - line.size(), ' ');
  CHECK(run(line + "\r\n").exit_code == 0);
  CHECK(run(line + " \n").exit_code == 1);
}

TEST_CASE("Niets erin geeft niets eruit") {
  CHECK(run("").text.empty());
  CHECK(run("\xEF\xBB\xBF\n \n\r\n").text.empty());
  CHECK(run("\n").exit_code == 0);
}

TEST_CASE("De uitvoer is gelijk met elk aantal draden, en in de volgorde van de invoer") {
  std::string input;
  for (int at = 0; at < 600; ++at) {
    const std::string id = std::to_string(at);
    input += at % 7 == 3 ? "fout\n"
                         : R"({"id":"c)" + id + R"(","rol":"medewerker","antwoorden":{"leeftijd":)" +
                               std::to_string(15 + at % 66) + R"(,"belastende-factoren":["kou"],"signalen-kort":["klachten"]}})" +
                               "\n";
  }
  const auto one = run(input, Detail::full, 1);
  CHECK(one.lines.size() == 600);
  CHECK(one.lines.at(599).at("id") == "c599");
  CHECK(run(input, Detail::full, 2).text == one.text);
  CHECK(run(input, Detail::full, 5).text == one.text);
}

TEST_CASE("Kan de uitvoer niet meer geschreven worden, dan stopt het met exitcode 3") {
  std::istringstream in{paver + "\n"};
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  CHECK(adapters::json::evaluate_lines(in, out, tests::real_content(), engine()) == 3);
}
