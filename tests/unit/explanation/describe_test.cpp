#include <catch2/catch.hpp>

#include "unit/explanation/small_world.hpp"

using namespace inzetwijzer;
using Catch::Contains;
using tests::SmallWorld;
using tests::text_of;

namespace {

std::string answer(const SmallWorld& world, const char* question, const core::Value& value) {
  return explanation::answer_text(world.content, world.role, question, value);
}

}  // namespace

TEST_CASE("Een antwoord met meer keuzes wordt een opsomming") {
  const SmallWorld world;
  CHECK(answer(world, "belastende-factoren", core::Options{"kou"}) == "kou");
  CHECK(answer(world, "belastende-factoren", core::Options{"kou", "trillingen"}) == "kou en trillingen");
  CHECK(answer(world, "belastende-factoren", core::Options{"tillen-dragen", "kou", "trillingen"}) ==
        "tillen of dragen, kou en trillingen");
}

TEST_CASE("Een duur staat in jaren, en kort in maanden") {
  const SmallWorld world;
  CHECK(answer(world, "duur.fysiek", std::int64_t{24}) == "24 jaar");
  CHECK(answer(world, "duur.fysiek", 4.5) == "4,5 jaar");
  CHECK(answer(world, "duur.fysiek", 0.25) == "3 maanden");
  CHECK(answer(world, "duur.fysiek", std::string{"weet-niet"}) == "weet ik niet");
}

TEST_CASE("Een onderdeel van een lijst noemt het onderdeel") {
  const SmallWorld world;
  CHECK(answer(world, "fit.gezondheid", std::string{"nee"}) == "de gezondheid");
  CHECK(answer(world, "fit.gezondheid", std::string{"deels"}) == "de gezondheid, voor een deel");
  CHECK(answer(world, "fit.gezondheid", std::string{"ja"}) == "niet de gezondheid");
  CHECK(explanation::describe(world.as_case(), core::AnswerGround{"fit.gezondheid", std::string{"nee"}}) ==
        "Wat niet meer past: de gezondheid");
}

TEST_CASE("Een bron van buiten en een werkdefinitie hebben hun eigen woorden") {
  const SmallWorld world;
  CHECK_THAT(explanation::describe(world.content, core::Source{"extern", "", "Arbowet, artikel 3", "https://x"}),
             Contains("Arbowet, artikel 3"));
  CHECK_THAT(explanation::describe(world.content, core::Source{"werkdefinitie", "", "", ""}),
             Contains("werkdefinitie"));
}

TEST_CASE("Een verandering die gebruikers niet zien, heeft geen woorden") {
  const SmallWorld world;
  const core::ConclusionValue high = std::string{"hoog"};
  CHECK(explanation::describe(world.as_case(), core::Change{"factor.fysiek", {}, high}).empty());
  CHECK(explanation::describe(world.as_case(), core::Change{"onbekend", {}, high}).empty());
}

TEST_CASE("Een verandering zegt wat nieuw, anders of weg is") {
  const SmallWorld world;
  const core::ConclusionValue yes = std::string{"ja"};
  const core::ConclusionValue maybe = std::string{"mogelijk"};
  const auto words = [&](std::optional<core::ConclusionValue> before, std::optional<core::ConclusionValue> after) {
    return explanation::describe(world.as_case(), core::Change{"zwaar-werk", std::move(before), std::move(after)});
  };
  CHECK(words({}, yes) == "Nieuw: zwaar werk (ja).");
  CHECK(words(yes, {}) == "Vervalt: zwaar werk (ja).");
  CHECK_THAT(words(maybe, yes), Contains("ja") && Contains("mogelijk"));
}

TEST_CASE("Waarom een vraag wordt gesteld: de woorden van de schrijver en wat nog open is") {
  const SmallWorld world;
  CHECK(text_of(explanation::why(world.as_case(), "belastende-factoren")) == "Zo weet ik waar het om gaat.\n");
  const auto text = text_of(explanation::why(world.as_case(), "frequentie.fysiek"));
  CHECK_THAT(text, Contains("- balans\n"));
  CHECK_THAT(text, !Contains("- lichaam\n"));
}

TEST_CASE("Een lijst wordt gevraagd om wat haar onderdelen nodig maakt") {
  const SmallWorld world;
  CHECK_THAT(text_of(explanation::why(world.as_case(), "fit")), Contains("- balans\n"));
}

TEST_CASE("Een onderwerp wordt herkend aan label, nummer, titel of woorden uit de titel") {
  const SmallWorld world;
  const std::vector<std::string> shown{"verlichten"};
  const auto find = [&](const char* words) { return explanation::find_subject(world.as_case(), words, shown); };
  CHECK(find("Zwaar werk") == "zwaar-werk");
  CHECK(find("hoe kom je erbij dat het ZWAAR werk is?") == "zwaar-werk");
  CHECK(find("zwaar-werk") == "zwaar-werk");
  CHECK(find("lichaam") == "factor.fysiek");
  CHECK(find("1") == "advies.verlichten");
  CHECK(find("advies 1") == "advies.verlichten");
  CHECK(find("2").empty());
  CHECK(find("maak lichter wat lichter kan") == "advies.verlichten");
  CHECK(find("dat lichter maken") == "advies.verlichten");
  CHECK(find("iets heel anders").empty());
  CHECK(find("").empty());
}
