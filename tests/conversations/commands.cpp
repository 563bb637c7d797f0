#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "talk.hpp"

using inzetwijzer::core::Role;

namespace {

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

/// Commands that leave the open question where it is.
const std::vector<std::string> harmless{"waarom", "hoe",         "waarom niet", "wat als ik 30 was",
                                        "uitleg", "wat is RI&E", "overzicht",   "hulp",
                                        "mens",   "verslag",     "meer",        "advies",
                                        "bewaren"};

void every_command_comes_back(Role role) {
  talk::Person person{role};
  while (!person.reply().done) {
    const auto open = *person.reply().question;
    for (const auto& command : harmless) {
      const auto& reply = person.says(command);
      INFO(open.id << " <- " << command << "\n" << person.text());
      REQUIRE(reply.question);
      CHECK(reply.question->id == open.id);
      CHECK(reply.question->number == open.number);
      CHECK_FALSE(reply.command.empty());
      if (!reply.closed) CHECK(occurrences(person.text(), open.text) == 1);
    }
    person.says(talk::simple_answer(open));
  }
}

}  // namespace

TEST_CASE(
    "bij elke vraag van een leidinggevende komt na elke opdracht dezelfde vraag precies één keer terug") {
  every_command_comes_back(Role::leidinggevende);
}

TEST_CASE("bij elke vraag van een medewerker komt na elke opdracht dezelfde vraag precies één keer terug") {
  every_command_comes_back(Role::medewerker);
}

TEST_CASE("bij elke vraag van een or komt na elke opdracht dezelfde vraag precies één keer terug") {
  every_command_comes_back(Role::ondernemingsraad);
}

TEST_CASE("terug opent de vorige vraag en houdt het oude antwoord tot er een nieuw is") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "contract"));
  person.says("1");
  const auto next = person.question();
  person.says("terug");
  CHECK(person.question() == "contract");
  CHECK(person.text().find("vast") != std::string::npos);
  SECTION("laat staan houdt het") {
    person.says("laat staan");
    CHECK(person.question() == next);
  }
  SECTION("twee keer terug gaat twee vragen terug") {
    person.says("terug");
    CHECK(person.question() == "functie");
  }
  SECTION("een nieuw antwoord komt ervoor in de plaats") {
    person.says("oproep");
    CHECK(person.question() == next);
    person.says("overzicht");
    CHECK(person.text().find("oproep") != std::string::npos);
  }
}

TEST_CASE("wijzig met naam en waarde verandert dat antwoord en houdt alle andere") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "belastende-factoren"));
  person.says("wijzig leeftijd 34");
  CHECK(person.question() == "belastende-factoren");
  CHECK(person.text().find("34") != std::string::npos);
  person.says("overzicht");
  CHECK(person.text().find("34") != std::string::npos);
  CHECK(person.text().find("stratenmaker") != std::string::npos);
}

TEST_CASE("wijzig zonder naam vraagt welk antwoord, en een nummer kiest het") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "leeftijd"));
  person.says("wijzig");
  CHECK(person.question() == "wijzig");
  SECTION("een nummer opent die vraag") {
    person.says("1");
    CHECK(person.question() == "sector");
    person.says("zorg");
    CHECK(person.question() == "leeftijd");
  }
  SECTION("laat maar gaat terug naar de vraag") {
    person.says("laat maar");
    CHECK(person.question() == "leeftijd");
  }
}

TEST_CASE("overslaan gaat verder en vraagt het niet opnieuw") {
  talk::Person person{Role::medewerker};
  const auto first = person.question();
  person.says("overslaan");
  CHECK(person.question() != first);
  while (!person.reply().done) {
    CHECK(person.question() != first);
    person.says(talk::simple_answer(*person.reply().question));
  }
}

TEST_CASE("na twee keer niet begrijpen komt er een uitweg, nooit in dezelfde woorden") {
  talk::Person person{Role::leidinggevende};
  person.says("blaf");
  const auto first = person.text();
  person.says("blaf");
  CHECK(person.text() != first);
  CHECK(person.text().find("overslaan") != std::string::npos);
}

TEST_CASE("opnieuw begint een ander gesprek en laat het eerste staan") {
  talk::Person person{Role::leidinggevende};
  person.says("bouw");
  const auto before = person.reply().session;
  person.says("opnieuw");
  CHECK(person.reply().session != before);
  CHECK(person.question() == "sector");
  CHECK(person.store().store().find(person.identity(), before));
}

TEST_CASE("wis vraagt het eerst en haalt dan alles weg") {
  talk::Person person{Role::leidinggevende};
  person.says("bouw");
  const auto session = person.reply().session;
  person.says("wis");
  CHECK(person.question() == "wis");
  SECTION("nee laat alles staan") {
    person.says("nee");
    CHECK(person.question() == "functie");
    CHECK(person.store().store().find(person.identity(), session));
  }
  SECTION("ja wist") {
    person.says("ja");
    CHECK(person.reply().closed);
    CHECK_FALSE(person.store().store().find(person.identity(), session));
    person.says("hallo");
    CHECK(person.question() == "sector");
  }
}
