#include <catch2/catch.hpp>

#include "unit/explanation/small_world.hpp"

using namespace inzetwijzer;
using Catch::Contains;
using explanation::Depth;
using tests::SmallWorld;
using tests::text_of;

TEST_CASE("De kortste uitleg is een zin met de waarde en de reden") {
  const SmallWorld world;
  CHECK(text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::line)) ==
        "Zwaar werk: ja. Een groep weegt hoog.\n");
}

TEST_CASE("De redenen noemen waar een conclusie op rust, wat er niet was, en wat ook waar is") {
  const SmallWorld world;
  const auto text = text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::reasons));
  CHECK_THAT(text, Contains("- Lichaam: hoog\n"));
  CHECK_THAT(text, Contains("- Er is geen afspraak.\n"));
  CHECK_THAT(text, Contains("Ook waar: Het stapelt.\n"));
}

TEST_CASE("Wat een auteur heeft ingeklapt staat in de redenen op een regel, en in de hele weg voluit") {
  SmallWorld world;
  world.content.conclusions.at("factor.fysiek").folded = true;
  const auto reasons = text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::reasons));
  CHECK_THAT(reasons, Contains("Lichaam: hoog. Het komt vaak voor en is zwaar.\n"));
  CHECK_THAT(reasons, !Contains("elke dag"));
  CHECK_THAT(reasons, Contains("helemaal"));
  CHECK_THAT(reasons, Contains("werkdefinitie"));
  CHECK_THAT(text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::tree)), Contains("elke dag"));
  CHECK_THAT(text_of(explanation::how(world.as_case(), "factor.fysiek", Depth::reasons)), Contains("elke dag"));
}

TEST_CASE("De redenen gaan door tot de eigen antwoorden") {
  const SmallWorld world;
  const auto text = text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::reasons));
  CHECK_THAT(text, Contains("Lichaam: hoog. Het komt vaak voor en is zwaar.\n"));
  CHECK_THAT(text, Contains("- Wat het werk zwaar maakt: tillen of dragen\n"));
  CHECK_THAT(text, Contains("- Hoe vaak (lichaam): elke dag\n"));
  CHECK_THAT(text, Contains("- Hoe lang al (lichaam): 24 jaar\n"));
}

TEST_CASE("In de hele weg staat elke stap een keer, ook als twee redenen erop rusten") {
  const SmallWorld world;
  const auto text = text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::tree));
  const auto first = text.find("Het komt vaak voor");
  REQUIRE(first != std::string::npos);
  CHECK(text.find("Het komt vaak voor", first + 1) == std::string::npos);
}

TEST_CASE("De uitleg noemt bronnen bij hun korte naam en sectie, en een werkdefinitie bij die naam") {
  const SmallWorld world;
  const auto text = text_of(explanation::how(world.as_case(), "factor.fysiek", Depth::reasons));
  CHECK_THAT(text, Contains("Bron: SPDI, Aan de slag met zwaar werk (2. Frequentie, omvang en duur)\n"));
  CHECK_THAT(text, Contains("werkdefinitie"));
}

TEST_CASE("Zonder werkdefinitie in wat wordt verteld, wordt er geen genoemd") {
  const SmallWorld world;
  CHECK_THAT(text_of(explanation::how(world.as_case(), "zwaar-werk", Depth::line)), !Contains("werkdefinitie"));
}

TEST_CASE("De uitleg van een advies begint bij de titel en noemt ook de bron van het advies zelf") {
  const SmallWorld world;
  const auto text = text_of(explanation::how(world.as_case(), "advies.verlichten", Depth::reasons));
  CHECK_THAT(text, Contains("Advies: Maak lichter wat lichter kan. Het werk is zwaar.\n"));
  CHECK_THAT(text, Contains("vraag 8"));
}

TEST_CASE("Een conclusie die niet is bereikt, wordt eerlijk zo genoemd") {
  const SmallWorld world;
  const auto text = text_of(explanation::how(world.as_case(), "balans", Depth::tree));
  CHECK_THAT(text, Contains("niet vastgesteld: balans"));
}

TEST_CASE("Een voorlopige conclusie wordt zo genoemd") {
  SmallWorld world;
  world.evaluation.conclusions.front().provisional = true;
  CHECK_THAT(text_of(explanation::how(world.as_case(), "factor.fysiek", Depth::reasons)), Contains("voorlopig"));
}

TEST_CASE("De uitleg toont nooit de naam van een regel") {
  const SmallWorld world;
  for (const char* id : {"zwaar-werk", "factor.fysiek", "advies.verlichten"}) {
    const auto text = text_of(explanation::how(world.as_case(), id, Depth::tree));
    for (const auto& rule : world.content.rules.rules()) CHECK_THAT(text, !Contains(rule.name));
  }
}
