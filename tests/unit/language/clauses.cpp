#include <catch2/catch.hpp>

#include "expectations.hpp"

using namespace inzetwijzer;
using namespace expectations;

namespace {

std::string factors(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"tillen-dragen", "tillen of dragen", {"tillen", "sjouwen"}},
                                                     {"duwen-trekken", "duwen of trekken", {"duwen"}},
                                                     {"lang-zitten", "lang zitten", {}},
                                                     {"trillingen", "trillingen", {}},
                                                     {"lawaai", "lawaai", {"herrie"}},
                                                     {"geen", "geen van deze", {}},
                                                     {"weet-niet", "weet ik niet", {}}});
  expected.question = "belastende-factoren";
  return read(expected, utterance);
}

std::string contract(std::string_view utterance) {
  auto expected = expecting(QuestionType::choice, {{"vast", "vast contract", {"vast"}},
                                                   {"tijdelijk", "tijdelijk contract", {"tijdelijk"}},
                                                   {"uitzend", "via een uitzendbureau", {"uitzendkracht"}},
                                                   {"weet-niet", "weet ik niet", {}}});
  return read(expected, utterance);
}

std::string grade(std::string_view utterance) { return read(expecting(QuestionType::graded, grades), utterance); }

}  // namespace

TEST_CASE("wat vroeger was telt niet naast wat nu is, en wel als er niets anders genoemd wordt") {
  CHECK(factors("vroeger tillen, nu duwen") == "duwen-trekken");
  CHECK(factors("nu duwen en vroeger tillen") == "duwen-trekken");
  CHECK(factors("vroeger tillen").starts_with("tillen-dragen"));
  CHECK(contract("begonnen als uitzendkracht maar sinds vorig jaar vast").starts_with("vast"));
}

TEST_CASE("wat een ander heeft telt niet mee bij een vraag over jezelf") {
  CHECK(factors("mijn maat trillingen, ik lawaai") == "lawaai");
  CHECK(factors("mijn maat heeft last van trillingen") == "-");
}

TEST_CASE("wat teruggenomen wordt telt niet, en met meer ervoor wordt gevraagd of het klopt") {
  CHECK(factors("tillen, nee wacht duwen bedoel ik") == "duwen-trekken");
  CHECK(factors("lawaai, tillen, nee wacht, duwen") == "duwen-trekken+lawaai?");
  CHECK(factors("lawaai, trillingen bedoel ik") == "trillingen");
}

TEST_CASE("iets onduidelijks naast wat genoemd is maakt een lijst onzeker") {
  CHECK(factors("tillen, en de hele dag gebukt in de kelder").ends_with("?"));
  CHECK(factors("tillen en duwen") == "tillen-dragen+duwen-trekken");
}

TEST_CASE("wat alleen ergens op wijst wordt altijd eerst gevraagd") {
  CHECK(factors("de hele dag op mijn kont") == "lang-zitten?");
  CHECK(factors("tillen, en steeds op mijn kont") == "tillen-dragen+lang-zitten?");
}

TEST_CASE("een deel van de zin kan het hele antwoord zijn") {
  CHECK(factors("geen idee, moet ik navragen") == "weet-niet");
  CHECK(factors("nergens van, lekker makkelijk baantje") == "geen");
  CHECK(grade("hangt ervan af, met de ene wel en met de andere niet") == "deels");
  CHECK(grade("nee, wacht, toch wel").starts_with("ja"));
}

TEST_CASE("het een wel en het ander niet is voor een deel") { CHECK(grade("directie wel, werkvloer niet") == "deels?"); }

TEST_CASE("zonder twijfel is geen twijfel") {
  CHECK(grade("ja zonder twijfel") == "ja");
  CHECK(grade("zonder twijfel") == "ja");
}

TEST_CASE("nummers van opties in alle vormen") {
  CHECK(factors("de eerste drie") == "tillen-dragen+duwen-trekken+lang-zitten");
  CHECK(factors("laatste twee") == "trillingen+lawaai");
  CHECK(factors("2 t/m 4") == "duwen-trekken+lang-zitten+trillingen");
  CHECK(factors("alleen 3 en 5") == "lang-zitten+lawaai");
  CHECK(factors("alle vijf") == "tillen-dragen+duwen-trekken+lang-zitten+trillingen+lawaai");
  CHECK(factors("1 t/m 12") == "-");
}
