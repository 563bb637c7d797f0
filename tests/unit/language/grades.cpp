#include <catch2/catch.hpp>

#include "expectations.hpp"

using namespace expectations;

namespace {

std::string grade(std::string_view utterance, std::string question = {}) {
  auto expected = expecting(QuestionType::graded, grades);
  expected.question = std::move(question);
  return read(expected, utterance);
}

}  // namespace

TEST_CASE("weet ik niet gaat voor een nee") {
  CHECK(grade("niet zeker") == "weet-niet");
  CHECK(grade("dat weet ik echt niet") == "weet-niet");
  CHECK(grade("ik weet het nog niet precies") == "weet-niet");
  CHECK(grade("kweenie") == "weet-niet");
}

TEST_CASE("een gemengd antwoord is voor een deel") {
  CHECK(grade("ja en nee") == "deels");
  CHECK(grade("soms wel soms niet") == "deels");
  CHECK(grade("op sommige afdelingen wel, op andere niet") == "deels");
  CHECK(grade("ten dele") == "deels");
  CHECK(grade("ja maar niet overal") == "deels");
}

TEST_CASE("wat voor het ene geldt en voor het andere niet, is voor een deel") {
  CHECK(grade("de directie staat erachter, de werkvloer nog niet") == "deels?");
  CHECK(grade("de ploegbaas wel, het kantoor heeft daar geen oog voor") == "deels?");
  CHECK(grade("eerst wel, nu niet meer").starts_with("nee"));
}

TEST_CASE("wat iemand aan het eind besluit, telt") {
  CHECK(grade("ik heb het vaak gevraagd, dus nee").starts_with("nee"));
  CHECK(grade("daar zijn we nog niet uit, weten we dus niet").starts_with("weet-niet"));
  CHECK(grade("deels, de pauzes mag ik kiezen maar verder niks") == "deels");
  CHECK(grade("nooit naar gekeken dus dat weten we niet") == "weet-niet");
  CHECK(grade("ik hoop het, maar ik weet echt niet") == "weet-niet");
}

TEST_CASE("waar naar iets goeds wordt gevraagd is lof een ja, dat wordt nagevraagd") {
  CHECK(grade("de onderlinge omgang vind ik uitstekend", "buffer.arbeidsverhoudingen") == "ja?");
  CHECK(grade("uitstekend vind ik het", "vastlopen") == "-");
}

TEST_CASE("een niet na hebben we keert dat om") {
  CHECK(grade("hebben we nog steeds niet").starts_with("nee"));
  CHECK(grade("dat weten we nu nog niet, moet eerst uitgezocht").starts_with("weet-niet"));
}

TEST_CASE("alleen beleefde woorden zijn geen antwoord") {
  CHECK(grade("hoor joh") == "-");
}

TEST_CASE("een zin die iets zegt en iets anders ontkent, vraagt om een ja") {
  CHECK(grade("ja, de directie doet mee, maar de mensen op de vloer zien er niets van").ends_with("?"));
}

TEST_CASE("een versterkte ontkenning is een nee") {
  CHECK(grade("natuurlijk niet") == "nee");
  CHECK(grade("echt niet joh") == "nee");
  CHECK(grade("absoluut niet") == "nee");
}

TEST_CASE("na een wending telt het laatste") {
  CHECK(grade("nee, wacht, toch wel") == "ja");
  CHECK(grade("ja... o nee, toch niet") == "nee");
  CHECK(grade("eerst wel maar nu niet meer").starts_with("nee"));
}

TEST_CASE("een zwak antwoord wordt nagevraagd") {
  CHECK(grade("best wel") == "ja?");
  CHECK(grade("meestal wel") == "ja?");
  CHECK(grade("ik denk het wel") == "ja?");
  CHECK(grade("niet echt") == "nee?");
  CHECK(grade("bijna nooit") == "nee?");
  CHECK(grade("niet dat ik weet") == "nee?");
}

TEST_CASE("woorden die niets toevoegen doen er niet toe") {
  CHECK(grade("nou nee hoor") == "nee");
  CHECK(grade("ja joh") == "ja");
  CHECK(grade("jaaaaa") == "ja");
  CHECK(grade("tja") == "-");
}

TEST_CASE("valt mee is een antwoord waar de vraag zegt welk, en anders niet") {
  CHECK(grade("valt wel mee", "vastlopen") == "nee");
  CHECK(grade("valt wel mee") == "-");
}

TEST_CASE("nooit met iets anders erbij is geen antwoord") {
  CHECK(grade("het is hier nooit saai") == "-");
}

TEST_CASE("een nummer kiest het antwoord van die plaats") {
  CHECK(grade("3") == "nee");
  CHECK(grade("de tweede") == "deels");
  CHECK(grade("9") == "-");
}
