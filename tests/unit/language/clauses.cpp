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

std::string work_signs(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"minder-productief", "krijgt minder gedaan", {}},
                                                     {"ongevallen", "ongelukken", {}},
                                                     {"zelf-aangegeven", "zegt het zelf", {}},
                                                     {"geen", "geen van deze", {}}},
                            core::Role::leidinggevende);
  expected.question = "signalen-werk";
  return read(expected, utterance);
}

std::string long_signs(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"ongevallen", "een ongeluk op het werk", {}},
                                                     {"langdurig-verzuim", "lang ziek geweest", {}},
                                                     {"geen", "geen van deze", {}}});
  expected.question = "signalen-lang";
  return read(expected, utterance);
}

std::string basics(std::string_view utterance) {
  auto expected = expecting(QuestionType::multiple, {{"rie", "de rie", {"rie"}},
                                                     {"plan-van-aanpak", "plan van aanpak", {"pva"}},
                                                     {"geen", "er ontbreekt niets", {}}},
                            core::Role::ondernemingsraad);
  expected.question = "basis";
  expected.names_lacks = true;
  return read(expected, utterance);
}

}  // namespace

TEST_CASE("bij een vraag over vroeger telt wat toen was even goed") {
  CHECK(long_signs("van de ladder gevallen, toen acht maanden thuis gezeten").starts_with("ongevallen+langdurig-verzuim"));
}

TEST_CASE("eerst is alleen vroeger als er ook een nu is") {
  CHECK(factors("lawaai eerst, dan tillen") == "tillen-dragen+lawaai");
  CHECK(factors("eerst tillen, nu duwen") == "duwen-trekken");
}

TEST_CASE("waar problemen genoemd worden neemt lof iets terug, en is ontkende lof een probleem") {
  CHECK(work_signs("bijna een ongeluk. productie haalt hij verder gewoon").starts_with("ongevallen"));
  CHECK(work_signs("de productie gaat niet goed") == "minder-productief?");
}

TEST_CASE("een ontkenning in wat iemand zegt, ontkent niet dat het gezegd is") {
  CHECK(work_signs("hij zegt zelf dat het niet meer gaat").starts_with("zelf-aangegeven"));
}

TEST_CASE("zonder en geen ontkennen wat erna komt") {
  CHECK(factors("lawaai zonder oordoppen").starts_with("lawaai"));
  CHECK(factors("lawaai is er geen, tillen wel") == "tillen-dragen");
}

TEST_CASE("wat er is ontbreekt niet") {
  CHECK(basics("de rie is er, alleen een pva is nooit gemaakt").starts_with("plan-van-aanpak"));
  CHECK(basics("de rie is er niet").starts_with("rie"));
}

TEST_CASE("wat na een ja de rest uitzondert maakt het voor een deel") {
  auto expected = expecting(QuestionType::graded, grades);
  expected.question = "verlichten-mogelijk";
  CHECK(read(expected, "met hulpmiddelen, maar niet alles").starts_with("deels"));
}

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
  CHECK(factors("een zere kont ervan") == "lang-zitten?");
  CHECK(factors("tillen, en een zere kont") == "tillen-dragen+lang-zitten?");
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
