#include "matrix/config.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "content/strict_json.hpp"

using namespace inzetwijzer;
using adapters::matrix::Config;
using ConfigError = adapters::chat::SettingError;
using adapters::matrix::read_config;
using adapters::chat::Variables;
using content::Json;

namespace {

Json sound() {
  return Json::parse(R"({"server":"https://matrix.a.b","gebruiker":"@bot:a.b","token":"geheim-1",
                         "personen":["@anna:a.b"],"servers":["werk.nl"]})");
}

/// The sound configuration with one setting replaced.
Json with(const char* name, Json value) {
  Json json = sound();
  json[name] = std::move(value);
  return json;
}

Json without(const char* name) {
  Json json = sound();
  json.erase(name);
  return json;
}

Config good(const Json& json, const Variables& variables = {}) {
  auto config = read_config(json.dump(), variables);
  REQUIRE(config);
  return *config;
}

using Keys = std::vector<std::string>;

Keys wrong_in(const std::string& text, const Variables& variables = {}) {
  const auto config = read_config(text, variables);
  Keys keys;
  if (config) return keys;
  for (const auto& error : config.error()) keys.push_back(error.key);
  return keys;
}

Keys wrong(const Json& json, const Variables& variables = {}) { return wrong_in(json.dump(), variables); }

}  // namespace

TEST_CASE("Een goede configuratie komt er zo uit, met een eigen apparaat en alle rollen") {
  const Config config = good(sound());
  CHECK(config.server == "https://matrix.a.b");
  CHECK(config.user == "@bot:a.b");
  CHECK(config.token == "geheim-1");
  CHECK(config.password.empty());
  CHECK(config.device == "INZETWIJZER");
  CHECK(config.roles == core::RoleSet::all());
}

TEST_CASE("Een streep achter het adres doet niet mee") {
  CHECK(good(with("server", "https://matrix.a.b//")).server == "https://matrix.a.b");
}

TEST_CASE("Alleen wie op de lijst staat, of wiens server op de lijst staat, mag meedoen") {
  const Config config = good(sound());
  CHECK(config.allows("@anna:a.b"));
  CHECK(config.allows("@wie.dan.ook:werk.nl"));
  CHECK_FALSE(config.allows("@bram:a.b"));
  CHECK_FALSE(config.allows("@anna:a.b.c"));
  CHECK_FALSE(config.allows("@anna:ergens.werk.nl"));
  CHECK_FALSE(config.allows("@werk.nl:a.b"));
  CHECK_FALSE(config.allows("@x:kwaad.nl:werk.nl"));
  CHECK_FALSE(config.allows("@ANNA:a.b"));
  CHECK_FALSE(config.allows(""));
}

TEST_CASE("Zonder iemand op de lijsten start de bot niet") {
  Json json = without("personen");
  json["servers"] = Json::array();
  CHECK(wrong(json) == Keys{"matrix.fout.niemand"});
}

TEST_CASE("Zonder versleutelde verbinding mag alleen een server op deze computer") {
  for (const char* address : {"http://127.0.0.1:8008", "http://localhost:8008", "http://[::1]:8008", "http://localhost"}) {
    CHECK(wrong(with("server", address)).empty());
  }
  for (const char* address : {"http://matrix.a.b", "http://localhost.a.b", "http://127.0.0.1.a.b", "http://127.0.0.1:x@a.b",
                              "ftp://a.b", "a.b", "https://", ""}) {
    CHECK_THAT(wrong(with("server", address)), Catch::Matchers::VectorContains(std::string{"matrix.fout.server"}));
  }
}

TEST_CASE("Een geheim uit de omgeving gaat voor dat in het bestand") {
  CHECK(good(sound(), {{"INZETWIJZER_MATRIX_TOKEN", "geheim-2"}}).token == "geheim-2");
  CHECK(good(without("token"), {{"INZETWIJZER_MATRIX_WACHTWOORD", "geheim-3"}}).password == "geheim-3");
}

TEST_CASE("Er is een token of een wachtwoord nodig") {
  CHECK(wrong(without("token")) == Keys{"matrix.fout.geen-toegang"});
}

TEST_CASE("Een geheim dat een kop van een verzoek zou breken is fout") {
  CHECK(wrong(with("token", "a\r\nX: y")) == Keys{"matrix.fout.geheim"});
  CHECK(wrong(sound(), {{"INZETWIJZER_MATRIX_TOKEN", "a b"}}) == Keys{"matrix.fout.geheim"});
}

TEST_CASE("Alleen de genoemde rollen doen mee") {
  const Config config = good(with("rollen", {"leidinggevende", "or"}));
  CHECK(config.roles.contains(core::Role::leidinggevende));
  CHECK(config.roles.contains(core::Role::ondernemingsraad));
  CHECK_FALSE(config.roles.contains(core::Role::medewerker));
  for (const Json& roles : {Json("or"), Json::array(), Json::array({"baas"}), Json::array({1}), Json(nullptr)}) {
    CHECK(wrong(with("rollen", roles)) == Keys{"matrix.fout.rollen"});
  }
}

TEST_CASE("Alle fouten komen in een keer, elk op zijn plaats") {
  CHECK(wrong_in(R"({"server":7,"gebruiker":"bot","apparaat":"","personen":"@anna:a.b","servers":["https://a.b"],
                  "rollen":3,"kleur":"rood"})") ==
        Keys{"instelling.fout.onbekend", "instelling.fout.tekst", "matrix.fout.server", "matrix.fout.gebruiker",
             "instelling.fout.tekst", "matrix.fout.geen-toegang", "matrix.fout.lijst", "matrix.fout.lijst",
             "matrix.fout.niemand", "matrix.fout.rollen"});
}

TEST_CASE("Geen JSON, geen object of een instelling die er twee keer staat is fout") {
  CHECK(wrong_in("{") == Keys{"instelling.fout.json"});
  CHECK(wrong_in("") == Keys{"instelling.fout.json"});
  CHECK(wrong_in("[]") == Keys{"instelling.fout.object"});
  CHECK(wrong_in(R"({"token":"a","token":"b"})") == Keys{"instelling.fout.dubbel"});
}

TEST_CASE("Een onbekende instelling heeft een regelnummer en de namen die er wel zijn, niet wat er stond") {
  const auto config = read_config("{\"server\":\"https://a.b\",\n\"geheim-7\":1}", {});
  REQUIRE_FALSE(config);
  const ConfigError& error = config.error().front();
  CHECK(error.key == "instelling.fout.onbekend");
  CHECK(error.arguments.front() == std::pair<std::string, std::string>{"regel", "2"});
}

TEST_CASE("Wat er ook mis is: een geheim staat nooit in een fout") {
  rc::prop("op elke plaats een geheim", [] {
    const std::string secret = "GEHEIM1234567890";
    Json json = Json::object();
    for (const char* name : {"server", "gebruiker", "apparaat", "token", "wachtwoord", "personen", "servers", "rollen"}) {
      json[name] = *rc::gen::element<Json>(secret, Json::array({secret}), Json{{secret, secret}}, secret + "\n", 7, nullptr);
    }
    json[secret] = secret;
    const std::string text = json.dump();
    const std::size_t length = *rc::gen::inRange<std::size_t>(text.size() / 2, text.size() + 1);
    const auto config = read_config(text.substr(0, length), {{"INZETWIJZER_MATRIX_TOKEN", secret + " "}});
    RC_ASSERT(!config);
    for (const auto& error : config.error()) {
      for (const auto& [name, value] : error.arguments) RC_ASSERT(value.find("GEHEIM") == std::string::npos);
    }
  });
}
