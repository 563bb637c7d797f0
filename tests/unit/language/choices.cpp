#include <catch2/catch.hpp>

#include "expectations.hpp"

using namespace inzetwijzer;
using namespace expectations;

namespace {

std::string factors(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"tillen-dragen", "tillen of dragen", {"tillen", "sjouwen"}},
                                                     {"trillingen", "trillingen", {}},
                                                     {"nachtdienst", "nachtdienst", {}},
                                                     {"lawaai", "lawaai", {"herrie"}},
                                                     {"kou", "kou", {}},
                                                     {"geen", "geen van deze", {}},
                                                     {"weet-niet", "weet ik niet", {}}});
  expected.question = "belastende-factoren";
  return read(expected, utterance);
}

std::string lacking(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"waardering", "waardering", {}},
                                                     {"regelruimte", "zelf kunnen regelen", {"regelruimte"}},
                                                     {"geen", "niets", {}}});
  expected.names_lacks = true;
  return read(expected, utterance);
}

std::string complaints(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"klachten", "klachten", {"rugpijn"}}, {"geen", "niets", {}}});
  expected.question = "signalen-kort";
  expected.role = core::Role::medewerker;
  return read(expected, utterance);
}

std::string contract(std::string_view utterance) {
  return read(expecting(QuestionType::choice, {{"vast", "vast contract", {"vast"}},
                                               {"tijdelijk", "tijdelijk contract", {"tijdelijk"}},
                                               {"uitzend", "via een uitzendbureau", {"uitzendkracht"}},
                                               {"weet-niet", "weet ik niet", {}}}),
              utterance);
}

}  // namespace

TEST_CASE("een nee vlak na een keuze wijst die af") {
  CHECK(factors("tillen nee, lawaai wel") == "lawaai");
}

TEST_CASE("een ontkend deel hoort niet bij het antwoord") {
  CHECK(factors("geen nachtdienst, wel kou") == "kou");
  CHECK(factors("wel tillen, geen lawaai") == "tillen-dragen");
  CHECK(factors("geen lawaai of kou maar wel trillingen") == "trillingen");
  CHECK(factors("tillen doe ik niet, lawaai wel").starts_with("lawaai"));
}

TEST_CASE("niet meer ontkent ook wat verder terug staat") {
  CHECK(factors("nachtdienst hebben we sinds vorig jaar niet meer, kou wel") == "kou");
}

TEST_CASE("wat verbonden is met iets dat erna ontkend wordt, is ook ontkend") {
  CHECK(factors("wel tillen, maar lawaai of kou is er niet") == "tillen-dragen");
  CHECK(factors("veel tillen, lawaai valt mee") == "tillen-dragen");
}

TEST_CASE("een ontkenning waarvan niet vaststaat wat ze ontkent, vraagt om een ja") {
  CHECK(factors("tillen en de baas wil het niet zien") == "tillen-dragen?");
}

TEST_CASE("voor een maar staat misschien iets dat alleen wordt toegegeven") {
  CHECK(factors("tillen maar vooral kou") == "tillen-dragen+kou?");
}

TEST_CASE("niet alleen ontkent niet") {
  CHECK(factors("niet alleen tillen, ook lawaai").starts_with("tillen-dragen+lawaai"));
}

TEST_CASE("een optie die alleen ontkend is, is geen antwoord") {
  CHECK(factors("geen lawaai") == "-");
}

TEST_CASE("alles, en alles behalve") {
  CHECK(factors("alles") == "tillen-dragen+trillingen+nachtdienst+lawaai+kou");
  CHECK(factors("alles behalve de laatste") == "tillen-dragen+trillingen+nachtdienst+lawaai");
  CHECK(factors("allemaal behalve lawaai en kou") == "tillen-dragen+trillingen+nachtdienst");
}

TEST_CASE("geen van de opties, in gewone woorden") {
  for (const auto* words : {"geen van die", "niks van dat alles", "nee niks", "geen", "gelukkig niet", "nvt"}) {
    INFO(words);
    CHECK(factors(words) == "geen");
  }
}

TEST_CASE("een tikfout in een naam wordt hersteld, en een Nederlands woord blijft wat het is") {
  CHECK(factors("tilen, lawai") == "tillen-dragen+lawaai");
  CHECK(contract("tijdleijk") == "tijdelijk");
  CHECK(contract("vastgoed") == "-");
}

TEST_CASE("een samenstelling telt als haar laatste deel, en wordt nagevraagd") {
  CHECK(factors("motorlawaai") == "lawaai?");
}

TEST_CASE("wat over een ander gaat is geen antwoord over jezelf") {
  CHECK(factors("mijn collega heeft last van lawaai") == "-");
}

TEST_CASE("wie zegt dat een ander iets heeft en hij zelf niet, zegt dat hij niets heeft") {
  CHECK(complaints("mijn maat heeft rugpijn, ik zelf niet hoor").starts_with("geen"));
  CHECK(complaints("mijn maat heeft rugpijn, ik heb nergens last van").starts_with("geen"));
  CHECK(complaints("mijn maat heeft rugpijn") == "-");
}

TEST_CASE("wat elders speelt telt niet naast wat hier speelt") {
  CHECK(factors("op de andere afdeling lawaai, bij ons kou").starts_with("kou"));
  CHECK(factors("op de andere afdeling lawaai").starts_with("lawaai"));
}

TEST_CASE("wat voorbij is, is geen antwoord over nu") {
  CHECK(factors("vroeger veel lawaai, nu niet meer") == "-");
  CHECK(factors("lawaai is opgelost, nu vooral kou") == "kou?");
}

TEST_CASE("wie beide uitersten ontkent, bedoelt het midden") {
  auto expected = expecting(QuestionType::choice, {{"licht", "licht", {}}, {"matig", "gemiddeld", {}}, {"zwaar", "zwaar", {}}});
  expected.question = "omvang.fysiek";
  CHECK(read(expected, "niet licht, maar ook niet echt zwaar") == "matig?");
  CHECK(read(expected, "niet licht") != "matig?");
}

TEST_CASE("in de uitleg van een ontkenning wordt niets gekozen") {
  CHECK(factors("tillen niet, dat doet de kraan met veel lawaai. wel kou").starts_with("kou"));
}

TEST_CASE("wat na een verbetering ontkend wordt, is niet gekozen") {
  CHECK(factors("kou en tillen, o nee tillen niet").starts_with("kou"));
}

TEST_CASE("een los niks vooraan telt, ook als erna wordt uitgelegd waarom, en wordt dan nagevraagd") {
  CHECK(factors("niks, werk op kantoor met soms wat lawaai") == "geen?");
  CHECK(factors("niks, alleen lawaai").starts_with("lawaai"));
}

TEST_CASE("van twee keuzes voor één antwoord telt wat na de verbetering komt, en anders wordt gevraagd welke") {
  CHECK(contract("vast, nee wacht, tijdelijk") == "tijdelijk");
  CHECK(contract("vast of tijdelijk") == "-");
  const auto understood = language::understand(
      expecting(QuestionType::choice, {{"vast", "vast", {}}, {"tijdelijk", "tijdelijk", {}}}), "vast of tijdelijk");
  CHECK(understood.suggestions == std::vector<std::string>{"vast", "tijdelijk"});
}

TEST_CASE("waar noemen ontbreken is, zegt een ontkenning hetzelfde") {
  CHECK(lacking("geen waardering") == "waardering");
  CHECK(lacking("waardering") == "waardering");
  CHECK(lacking("waardering wel, regelruimte niet") == "regelruimte");
}

TEST_CASE("waar noemen ontbreken is, neemt lof die ontkend wordt of een wens niets terug") {
  CHECK(lacking("waardering zou fijn zijn") == "waardering");
  CHECK(lacking("waardering is goed, regelruimte ontbreekt wel").starts_with("regelruimte"));
  CHECK(lacking("waardering is goed").find("waardering") == std::string::npos);
}

TEST_CASE("wat terloops gezegd is, wordt gevonden om voor te stellen") {
  auto expected = expecting(QuestionType::multiple, {{"tillen-dragen", "tillen of dragen", {"tillen"}},
                                                     {"nachtdienst", "nachtdienst", {}},
                                                     {"geen", "geen van deze", {}}});
  expected.question = "belastende-factoren";
  CHECK(language::spot(expected, "magazijnmedewerker, veel tillen en soms nachtdienst") ==
        core::Options{"tillen-dragen", "nachtdienst"});
  CHECK(language::spot(expected, "planner, geen nachtdienst").empty());
  expected.question = "leefstijl";
  CHECK(language::spot(expected, "tillen").empty());
}
