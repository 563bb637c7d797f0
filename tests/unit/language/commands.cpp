#include <catch2/catch.hpp>
#include <string>

#include "expectations.hpp"

using namespace inzetwijzer;
using namespace expectations;

namespace {

language::Understanding at_age(std::string_view utterance) {
  auto expected = expecting(QuestionType::number);
  expected.measure = language::Measure::age;
  return language::understand(expected, utterance);
}

std::string command(std::string_view utterance) {
  return language::understand_command(core::Role::medewerker, utterance).command;
}

}  // namespace

TEST_CASE("een opdracht wordt in eigen woorden herkend, ook met een tikfout") {
  CHECK(command("waarom wil je dat weten?") == "waarom");
  CHECK(command("wat houdt regelruimte in?") == "uitleg");
  CHECK(command("kan ik een mens spreken?") == "mens");
  CHECK(command("ga ff een stap terug") == "terug");
  CHECK(command("wis al mijn gegevens") == "wis");
  CHECK(command("wat heb ik tot nu toe gezegd?") == "overzicht");
  CHECK(command("ik ga straks verder") == "bewaren");
  CHECK(command("overslan") == "overslaan");
}

TEST_CASE("waarom met een ontkenning vraagt wat er in de weg staat") {
  CHECK(command("waarom is het volgens jou geen zwaar werk?") == "waarom-niet");
  CHECK(command("waarom krijg ik geen jobcoach") == "waarom-niet");
}

TEST_CASE("een vraag aan het programma over iets anders is geen opdracht") {
  CHECK(command("hoe laat is het").empty());
  CHECK(command("wat is de hoofdstad van Frankrijk?").empty());
  CHECK(command("ja").empty());
}

TEST_CASE("een verbetering noemt het vorige antwoord en wat het moet zijn") {
  for (const auto* words : {"wacht, dat moest 12 zijn", "nee ik bedoelde 12", "wacht, ik bedoel 12", "oeps 12",
                            "sorry dat moet 12 zijn"}) {
    INFO(words);
    const auto understood = at_age(words);
    CHECK(understood.command == "wijzig");
    CHECK(understood.rest == "vorige 12");
    CHECK(language::previous_correction(understood) == "12");
  }
  CHECK(at_age("nee ik bedoel de vorige").command == "terug");
}

TEST_CASE("een antwoord met woorden van een opdracht blijft een antwoord") {
  CHECK(at_age("ik stop met werken want ik ben 64").kind == language::Kind::value);
  const auto expected = expecting(QuestionType::multiple, {{"roken", "stoppen met roken", {}}, {"geen", "geen", {}}});
  CHECK(read(expected, "stoppen met roken") == "roken");
  CHECK(read(expected, "ik wil stoppen") == "!stop");
}

TEST_CASE("de uitleg van een zin noemt elk deel en wat het vond") {
  language::Trace trace;
  language::understand(expecting(QuestionType::number), "zestg", &trace);
  std::string parts;
  for (const auto& step : trace) parts += step.part + ":" + step.finding + " ";
  CHECK(parts == "schoon:woorden crisis:geen soort:geen-getal herstel:hersteld soort:getal uitkomst:aangenomen ");
}

TEST_CASE("een opdracht mag een deel van de zin zijn, maar niet naast een antwoord") {
  const auto expected = expecting(QuestionType::multiple, {{"roken", "stoppen met roken", {}}, {"geen", "geen", {}}});
  CHECK(read(expected, "dat bespreek ik eerst thuis, sla maar over") == "!overslaan");
  CHECK(read(expected, "stop maar, ik moet zo werken") == "!stop");
  CHECK(read(expected, "stoppen met roken, en verder") == "roken");
}

TEST_CASE("een vraag aan het programma is geen antwoord") {
  auto expected = expecting(QuestionType::choice, {{"geen", "nee", {}}, {"kort-frequent", "vaak kort ziek", {}}});
  expected.question = "verzuim";
  CHECK(read(expected, "krijg ik doorbetaald als ik ziek ben?") == "-");
}
