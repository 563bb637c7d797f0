#include "language/understand.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "expectations.hpp"

using namespace inzetwijzer;
using content::OptionText;
using content::QuestionType;
using language::Expected;
using language::Kind;
using language::understand;

namespace {

Expected expected(QuestionType type, std::vector<OptionText> options = {},
                  core::Role role = core::Role::medewerker) {
  return expectations::expecting(type, std::move(options), role);
}

const std::vector<OptionText> factors{{"tillen-dragen", "tillen of dragen", {"tillen", "sjouwen"}},
                                      {"trillingen", "trillingen", {"trilplaat"}},
                                      {"lawaai", "lawaai", {"herrie"}},
                                      {"geen", "geen van deze", {}},
                                      {"weet-niet", "weet ik niet", {}}};
const std::vector<OptionText> sectors{{"bouw", "bouw", {"aannemer"}},
                                      {"metaal-techniek", "metaal en techniek", {}},
                                      {"weet-niet", "weet ik niet", {}}};
using expectations::grades;

core::Value choose(std::string_view utterance, bool certain = true) {
  const auto understood = understand(expected(QuestionType::multiple, factors), utterance);
  INFO(utterance);
  REQUIRE(understood.kind == Kind::value);
  CHECK(understood.certain == certain);
  return understood.value;
}

std::string command(std::string_view utterance) {
  return understand(expected(QuestionType::choice, sectors), utterance).command;
}

}  // namespace

TEST_CASE("opties van een lijst mogen met nummer, naam of synoniem, los of in een rij") {
  CHECK(choose("1") == core::Value{core::Options{"tillen-dragen"}});
  CHECK(choose("2.") == core::Value{core::Options{"trillingen"}});
  CHECK(choose("1 en 3") == core::Value{core::Options{"tillen-dragen", "lawaai"}});
  CHECK(choose("1,3") == core::Value{core::Options{"tillen-dragen", "lawaai"}});
  CHECK(choose("1, 2 en 3") == core::Value{core::Options{"tillen-dragen", "trillingen", "lawaai"}});
  CHECK(choose("Tillen of dragen, en lawaai") == core::Value{core::Options{"tillen-dragen", "lawaai"}});
  CHECK(choose("sjouwen en herrie") == core::Value{core::Options{"tillen-dragen", "lawaai"}});
  CHECK(choose("niets") == core::Value{core::Options{"geen"}});
  CHECK(choose("geen idee") == core::Value{core::Options{"weet-niet"}});
}

TEST_CASE("een optie in een langere zin telt, een ontkende niet, en met veel eromheen is zij onzeker") {
  CHECK(choose("stenen sjouwen op de stoep") == core::Value{core::Options{"tillen-dragen"}});
  CHECK(choose("morgen komt de fabriek kijken of herrie bij machines hoort", false) == core::Value{core::Options{"lawaai"}});
  CHECK(choose("geen lawaai maar wel die trilplaat") == core::Value{core::Options{"trillingen"}});
}

TEST_CASE("een nummer dat er niet is of geen naast een keuze wordt niet begrepen") {
  CHECK(understand(expected(QuestionType::multiple, factors), "9").kind == Kind::not_understood);
  CHECK(understand(expected(QuestionType::multiple, factors), "1 en 4").kind == Kind::not_understood);
  CHECK(understand(expected(QuestionType::choice, sectors), "1 en 2").kind == Kind::not_understood);
}

TEST_CASE("een label met en erin is één keuze") {
  const auto understood = understand(expected(QuestionType::choice, sectors), "Metaal en techniek");
  CHECK(understood.value == core::Value{std::string{"metaal-techniek"}});
}

TEST_CASE("een getal in een zin is zeker zolang de rest niets toevoegt") {
  const auto age = expected(QuestionType::number);
  CHECK(understand(age, "ik ben 56").certain);
  CHECK(understand(age, "56 jaar oud").value == core::Value{std::int64_t{56}});
  CHECK_FALSE(understand(age, "tussen de 50 en 55").certain);
  CHECK(understand(age, "-5").kind == Kind::not_understood);
  CHECK(understand(age, "oud genoeg").kind == Kind::not_understood);
}

TEST_CASE("opdrachten worden herkend, ook in gewone woorden") {
  CHECK(command("waarom vraag je dat?") == "waarom");
  CHECK(command("hoe kom je daarbij?") == "hoe");
  CHECK(command("waarom krijg ik geen arbeidsdeskundige?") == "waarom-niet");
  CHECK(command("wat als ik minder nachten draai?") == "wat-als");
  CHECK(command("even terug") == "terug");
  CHECK(command("ik wil mijn leeftijd aanpassen") == "wijzig");
  CHECK(command("oh wacht ik had iets verkeerd ingevuld") == "wijzig");
  CHECK(command("sla maar over") == "overslaan");
  CHECK(command("laat zien wat ik heb ingevuld") == "overzicht");
  CHECK(command("wat betekent stapeling?") == "uitleg");
  CHECK(command("mag ik het verslag") == "verslag");
  CHECK(command("bewaar dit ff") == "bewaren");
  CHECK(command("ik wil stoppen") == "stop");
  CHECK(command("opnieuw beginnen") == "opnieuw");
  CHECK(command("gooi alles weg") == "wis");
  CHECK(command("ik snap er niks van") == "hulp");
  CHECK(command("ik wil een mens spreken") == "mens");
  CHECK(command("bouw").empty());
}

TEST_CASE("het onderwerp van een opdracht blijft bewaard") {
  const auto understood = understand(expected(QuestionType::choice, sectors), "wijzig leeftijd 58");
  CHECK(understood.command == "wijzig");
  CHECK(understood.rest == "leeftijd 58");
}

TEST_CASE("een optie gaat voor een opdracht") {
  const std::vector<OptionText> habits{{"roken", "stoppen met roken", {"stoppen"}},
                                       {"geen", "geen van deze", {}}};
  CHECK(understand(expected(QuestionType::multiple, habits), "stoppen met roken").kind == Kind::value);
  CHECK(understand(expected(QuestionType::multiple, habits), "ik wil stoppen").command == "stop");
}

TEST_CASE("weet ik niet is een opdracht waar het geen antwoord is") {
  CHECK(understand(expected(QuestionType::text), "weet ik niet").command == "weet-niet");
}

TEST_CASE("elke reeks bytes wordt verdragen") {
  const std::string broken("\xff\xfe\x00 1", 5);
  CHECK_NOTHROW(understand(expected(QuestionType::text), broken));
  CHECK_NOTHROW(understand(expected(QuestionType::multiple, factors), std::string(100000, 'a')));
  CHECK_NOTHROW(understand(expected(QuestionType::duration), std::string(5000, '9')));
  CHECK(understand(expected(QuestionType::text), "  ").kind == Kind::not_understood);
}

TEST_CASE("het woord voor de medewerker wordt gehoord") {
  CHECK(language::word_for_person("mijn collega is stratenmaker") == "collega");
  CHECK(language::word_for_person("een stratenmaker").empty());
}
