#include <catch2/catch.hpp>
#include <string>

#include "expectations.hpp"

using namespace inzetwijzer;
using namespace expectations;

namespace {

std::string years(std::string_view utterance, std::optional<double> age = {}) {
  auto expected = expecting(QuestionType::duration);
  expected.age = age;
  return read(expected, utterance);
}

language::Said said(std::string_view utterance) {
  const auto understood = language::understand(expecting(QuestionType::duration), utterance);
  INFO(utterance);
  REQUIRE(understood.said);
  return *understood.said;
}

std::string age(std::string_view utterance) {
  auto expected = expecting(QuestionType::number);
  expected.measure = language::Measure::age;
  return read(expected, utterance);
}

std::string frequency(std::string_view utterance) {
  auto expected = expecting(QuestionType::choice, {{"zelden", "bijna nooit", {}},
                                                   {"maandelijks", "elke maand", {}},
                                                   {"wekelijks", "elke week", {}},
                                                   {"dagelijks", "elke dag", {}},
                                                   {"weet-niet", "weet ik niet", {}}});
  expected.question = "frequentie.fysiek";
  return read(expected, utterance);
}

}  // namespace

TEST_CASE("duren worden jaren") {
  CHECK(years("24 jaar") == "24");
  CHECK(years("24") == "24");
  CHECK(years("4,5") == "4.5");
  CHECK(years("6 maanden") == "0.5");
  CHECK(years("een half jaar") == "0.5");
  CHECK(years("halfjaartje") == "0.5");
  CHECK(years("anderhalf jaar") == "1.5");
  CHECK(years("twee en een half jaar") == "2.5");
  CHECK(years("2 jaar en 3 maanden") == "2.25");
  CHECK(years("drie kwartalen") == "0.75");
  CHECK(years("twintg jaar") == "20");
  CHECK(years("een kwart eeuw") == "25");
  CHECK(years("vijf jaar, sinds we in ploegen werken") == "5");
  CHECK(years("weet ik niet") == "weet-niet");
}

TEST_CASE("de eenheid blijft zoals zij gezegd is") {
  CHECK(said("6 maanden").unit == "maand");
  CHECK(said("6 maanden").count == 6);
  CHECK(said("zes weken").unit == "week");
  CHECK(said("drie kwartier").unit == "minuut");
  CHECK(said("drie kwartier").count == 45);
  CHECK(said("sinds 2015").unit == "jaar");
}

TEST_CASE("een duur met een slag om de arm wordt nagevraagd") {
  CHECK(years("een jaar of tien") == "10?");
  CHECK(years("ruim twintig jaar") == "20?");
  CHECK(years("20+ jaar") == "20?");
  CHECK(years("zo'n 15 jaar") == "15?");
  CHECK(years("een half jaar denk ik") == "0.5?");
  CHECK(years("tussen de 10 en 15 jaar") == "12?");
  CHECK(years("5 jaar hier en 10 jaar daarvoor").ends_with("?"));
}

TEST_CASE("sinds een jaartal telt tot vandaag, sinds een leeftijd tot de leeftijd van nu") {
  CHECK(years("sinds 2015") == "11");
  CHECK(years("van 2010 tot 2015") == "5");
  CHECK(years("vanaf mijn achttiende", 58) == "40");
  CHECK(years("sinds mijn 18e", 58) == "40");
  CHECK(years("sinds mijn 18e") == "-");
}

TEST_CASE("een duur zonder maat wordt niet begrepen") {
  CHECK(years("mijn hele leven al") == "-");
  CHECK(years("blauw") == "-");
  CHECK(years("een eeuwigheid") == "-");
}

TEST_CASE("een leeftijd wordt in gewone woorden herkend") {
  CHECK(age("ik ben 58 jr") == "58");
  CHECK(age("achtenvijftig") == "58");
  CHECK(age("net 30 geworden") == "30");
  CHECK(age("22 lentes") == "22");
  CHECK(age("zestg") == "60");
  CHECK(age("bijna 60") == "60?");
  CHECK(age("begin vijftig") == "52?");
  CHECK(age("55+") == "55?");
  CHECK(age("ik ben van 1971") == "55?");
  CHECK(age("mijn zoon is 23 en ik 52") == "52?");
}

TEST_CASE("jaren ervaring zijn geen leeftijd") {
  CHECK(age("ik werk hier al 25 jaar") == "-");
}

TEST_CASE("hoe vaak wordt in gewone woorden herkend") {
  CHECK(frequency("elke dag") == "dagelijks");
  CHECK(frequency("iedere dienst") == "dagelijks");
  CHECK(frequency("elke nacht") == "dagelijks");
  CHECK(frequency("ma t/m vr") == "dagelijks");
  CHECK(frequency("5 dagen per week") == "dagelijks");
  CHECK(frequency("iedere dag wel een keer of tien") == "dagelijks");
  CHECK(frequency("2 à 3x p/w") == "wekelijks");
  CHECK(frequency("een keer of drie per week") == "wekelijks");
  CHECK(frequency("1x in de 4 weken") == "maandelijks");
  CHECK(frequency("elke maandag") == "wekelijks");
  CHECK(frequency("op dinsdag en donderdag") == "wekelijks");
  CHECK(frequency("1x in de maand") == "maandelijks");
  CHECK(frequency("een paar keer per jaar") == "zelden");
  CHECK(frequency("eens in de drie jaar") == "zelden");
}

TEST_CASE("hoe vaak iets is zegt meer dan op welke dag") {
  CHECK(frequency("eens in de maand, de eerste maandag") == "maandelijks");
  CHECK(frequency("1 weekend in de maand").starts_with("maandelijks"));
  CHECK(frequency("elke vrijdagnacht") == "wekelijks");
}

TEST_CASE("een ontkende frequentie telt niet") {
  CHECK(frequency("niet elke dag, wel elke week") == "wekelijks");
}

TEST_CASE("een frequentie op een grens wordt nagevraagd") {
  for (const auto* words : {"om de dag", "om de week", "4 keer per week"}) {
    INFO(words);
    CHECK(frequency(words).ends_with("?"));
  }
}

TEST_CASE("een maat kan voor het getal staan, en een bereik mag lidwoorden hebben") {
  CHECK(years("maand of 9") == "0.75?");
  CHECK(years("jaar of tien") == "10?");
  CHECK(years("tussen de vijf en de tien jaar") == "7?");
  CHECK(years("een jaar of 15 a 20") == "17?");
}

TEST_CASE("een jaartal van twee cijfers is het laatste dat voorbij is, en wordt nagevraagd") {
  CHECK(years("begonnen in 98") == "28?");
  CHECK(years("sinds '05") == "21?");
  CHECK(years("sinds eind jaren tachtig") == "38?");
  CHECK(age("bouwjaar 68") == "58?");
  CHECK(age("geboren 3 mei 1984") == "42?");
}

TEST_CASE("een verbeterd jaartal telt, niet de jaren ertussen") {
  CHECK(years("2008.. nee 2011") == "15?");
}

TEST_CASE("wie het begin en de leeftijd van nu noemt, noemt een duur") {
  CHECK(years("van mijn 16e, ben nu 58") == "42?");
  CHECK(years("toen ik 17 was begonnen", 60) == "43");
  CHECK(years("op mijn 17e begonnen, dus nu 33 jaar") == "33?");
}

TEST_CASE("twee duren na elkaar worden opgeteld, wat nog komt telt niet mee") {
  CHECK(years("12 jaar hier en daarvoor nog 10") == "22?");
  CHECK(years("20 jaar bij de vorige baas en nu 5 jaar hier") == "25?");
  CHECK(years("over 2 jaar met pensioen, 38 jaar gewerkt").starts_with("38"));
}

TEST_CASE("wie nog zo oud moet worden, is een jaar jonger") {
  CHECK(age("wordt in april 60") == "59?");
  CHECK(age("net geen 40") == "39?");
}

TEST_CASE("de leeftijd naast een duur telt niet, en wat samen is gezegd wel") {
  CHECK(years("ik ben 58 en sjouw al 40 jaar").starts_with("40"));
  CHECK(years("5 jaar bij de vorige baas en 7 hier, samen 12") == "12?");
}
