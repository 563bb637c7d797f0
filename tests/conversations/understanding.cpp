#include <catch2/catch.hpp>
#include <set>

#include "conversations/talk.hpp"

using namespace inzetwijzer;
using talk::answer_until;
using talk::Person;

namespace {

Person employee_with(std::string_view job) {
  Person person{core::Role::medewerker};
  REQUIRE(answer_until(person, "functie"));
  person.says(job);
  REQUIRE(answer_until(person, "belastende-factoren"));
  return person;
}

core::Options proposed(const Person& person) {
  REQUIRE(person.reply().confirm);
  return std::get<core::Options>(person.reply().confirm->value);
}

}  // namespace

TEST_CASE("wat in de functie is genoemd wordt voorgesteld als de vraag komt, en nooit ongevraagd ingevuld") {
  auto person = employee_with("magazijnmedewerker, veel tillen en nachtdienst");
  CHECK(proposed(person) == core::Options{"tillen-dragen", "nachtdienst"});
  person.says("ja");
  CHECK_FALSE(person.reply().confirm);
  CHECK(person.question() != "belastende-factoren");
}

TEST_CASE("een voorstel mag worden aangevuld") {
  auto person = employee_with("magazijnmedewerker, veel tillen");
  person.says("ja, en ook lawaai");
  person.says("overzicht");
  CHECK_THAT(person.text(), Catch::Contains("tillen of dragen en lawaai"));
}

TEST_CASE("na een nee op een voorstel komt de gewone vraag") {
  auto person = employee_with("magazijnmedewerker, veel tillen");
  person.says("nee");
  CHECK_FALSE(person.reply().confirm);
  CHECK(person.question() == "belastende-factoren");
}

TEST_CASE("een functie zonder zware dingen geeft geen voorstel") {
  const auto person = employee_with("receptionist");
  CHECK_FALSE(person.reply().confirm);
}

TEST_CASE("een voorstel overleeft een herstart") {
  auto person = employee_with("magazijnmedewerker, veel tillen");
  person.comes_back();
  CHECK(proposed(person) == core::Options{"tillen-dragen"});
}

TEST_CASE("een verbetering verandert het vorige antwoord en gaat terug naar de open vraag") {
  Person person{core::Role::medewerker};
  REQUIRE(answer_until(person, "leeftijd"));
  person.says("54");
  const auto open = person.question();
  person.says("wacht, dat moest 45 zijn");
  CHECK(person.question() == open);
  CHECK_THAT(person.text(), Catch::Contains("45"));
}

TEST_CASE("wie een lezing verbetert, hoeft niet eerst nee te zeggen") {
  Person person{core::Role::medewerker};
  REQUIRE(answer_until(person, "leeftijd"));
  person.says("bijna 60");
  REQUIRE(person.reply().confirm);
  person.says("nee ik bedoel 59");
  CHECK_FALSE(person.reply().confirm);
  CHECK(person.question() != "leeftijd");
}

TEST_CASE("van twee mogelijke keuzes vraagt het programma welke") {
  Person person{core::Role::medewerker};
  REQUIRE(answer_until(person, "contract"));
  person.says("vast of tijdelijk");
  CHECK_THAT(person.text(), Catch::Contains("vast contract of tijdelijk contract"));
  person.says("vast");
  CHECK(person.question() != "contract");
}

TEST_CASE("wie niet begrepen wordt, leest nooit twee keer achter elkaar hetzelfde") {
  Person person{core::Role::medewerker};
  REQUIRE(answer_until(person, "contract"));
  std::set<std::string> replies;
  constexpr std::size_t times = 4;
  for (std::size_t i = 0; i < times; ++i) {
    person.says("blauwe bananen");
    replies.insert(std::get<core::Paragraph>(person.reply().blocks.front()).text);
  }
  CHECK(replies.size() == times);
}
