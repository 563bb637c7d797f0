#include <catch2/catch.hpp>
#include <string>

#include "talk.hpp"

using inzetwijzer::core::Role;

TEST_CASE("bij woorden van crisis stopt het gesprek zijn vragen, noemt hulp en bewaart niets") {
  talk::Person person{Role::medewerker};
  REQUIRE(talk::answer_until(person, "signalen-kort"));
  const auto events = person.store().events_stored(person.identity());
  person.says("eerlijk? ik wil niet meer leven");
  CHECK(person.reply().signal == "crisis");
  CHECK(person.text().find("112") != std::string::npos);
  CHECK(person.text().find("0800-0113") != std::string::npos);
  CHECK(person.text().find("113.nl") != std::string::npos);
  CHECK(person.question() == "crisis");
  CHECK(person.store().events_stored(person.identity()) == events);
  CHECK(person.store().everything_stored(person.identity()).find("leven") == std::string::npos);

  SECTION("verder gaat naar dezelfde vraag") {
    person.says("3");
    CHECK(person.question() == "signalen-kort");
  }
  SECTION("de nummers komen nog een keer") {
    person.says("2");
    CHECK(person.text().find("0800-0113") != std::string::npos);
    CHECK(person.question() == "crisis");
  }
  SECTION("stoppen sluit af") {
    person.says("1");
    CHECK(person.reply().closed);
  }
  SECTION("na een herstart is er geen spoor van, en staat de vraag er nog") {
    person.comes_back();
    CHECK(person.question() == "signalen-kort");
    CHECK(person.reply().signal.empty());
  }
  SECTION("wat dan komt, is geen antwoord op de vraag") {
    person.says("4");
    CHECK(person.question() == "crisis");
    CHECK(person.store().events_stored(person.identity()) == events);
  }
}

TEST_CASE("een crisis wordt ook gehoord voordat de rol bekend is") {
  talk::Person person{std::nullopt};
  CHECK(person.question() == "rol");
  person.says("ik wil dood");
  CHECK(person.reply().signal == "crisis");
  person.says("3");
  CHECK(person.question() == "rol");
}

TEST_CASE("medische gegevens van een leidinggevende worden uitgelegd en niet bewaard") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "signalen-werk"));
  const auto events = person.store().events_stored(person.identity());
  person.says("mijn collega heeft een hernia en slikt pijnstillers");
  CHECK(person.reply().signal == "medisch");
  CHECK(person.question() == "signalen-werk");
  CHECK(person.store().events_stored(person.identity()) == events);
  CHECK(person.store().everything_stored(person.identity()).find("hernia") == std::string::npos);
}

TEST_CASE("gewone woorden van overbelasting zijn geen crisis") {
  talk::Person person{Role::medewerker};
  for (const auto* words : {"ik kan niet meer", "ik ben helemaal op", "het is hier moordend druk",
                            "ik word gek van dat rooster"}) {
    person.says(words);
    CHECK(person.reply().signal.empty());
  }
}

TEST_CASE("crisis direct na wissen wordt gehoord, en een lege regel na een crisis hervat niets") {
  talk::Person person{Role::medewerker};
  person.says("zorg");
  person.says("wis");
  person.says("ja");
  person.says("ik wil niet meer leven");
  CHECK(person.reply().signal == "crisis");
  CHECK(person.text().find("113") != std::string::npos);

  talk::Person other{Role::medewerker};
  other.says("zorg");
  other.says("ik wil niet meer leven");
  other.says("");
  CHECK(other.question() == "crisis");
  other.says("wis");
  CHECK(other.question() == "wis");
}

TEST_CASE("wie bedreigd of geslagen wordt, hoort waar hulp is") {
  for (const auto* utterance : {"ik word bedreigd", "ik wordt geslagen door mijn baas", "ik snij mezelf soms"}) {
    talk::Person person{Role::medewerker};
    person.says("zorg");
    person.says(utterance);
    CHECK(person.reply().signal == "crisis");
  }
}
