#include <catch2/catch.hpp>

#include "talk.hpp"

using inzetwijzer::core::Role;

namespace {

bool says(const talk::Person& person, std::string_view words) { return person.text().find(words) != std::string::npos; }

/// An employee who lifts every week, and is asked what comes after.
talk::Person lifter() {
  talk::Person person{Role::medewerker};
  for (const auto* answer : {"bouw", "timmerman", "vast", "58", "tillen", "elke week", "matig", "8 jaar", "20 jaar"}) {
    person.says(answer);
  }
  return person;
}

}  // namespace

TEST_CASE("waarom niet noemt de kleinste verandering, en daarna komt dezelfde vraag terug") {
  auto person = lifter();
  const auto open = person.question();
  const auto stored = person.store().events_stored(person.identity());
  person.says("waarom is het geen zwaar werk?");
  CHECK(person.reply().command == "waarom-niet");
  CHECK(says(person, "zwaar werk (ja)"));
  CHECK(says(person, "Hoe vaak (lichaam): elke dag"));
  CHECK(person.question() == open);
  CHECK(person.store().events_stored(person.identity()) == stored);
}

TEST_CASE("waarom niet zonder kleine verandering zegt wat er dan nodig is") {
  talk::Person person{Role::leidinggevende};
  person.says("bouw");
  person.says("waarom krijgt hij geen stapeling");
  CHECK(says(person, "Dit staat er nu niet: stapeling"));
  CHECK(says(person, "Hiervoor komt het erin"));
}

TEST_CASE("wat als laat het verschil zien en bewaart niets") {
  auto person = lifter();
  const auto stored = person.store().events_stored(person.identity());
  person.says("wat als ik elke dag moet tillen");
  CHECK(person.reply().command == "wat-als");
  CHECK(says(person, "Hoe vaak (lichaam): elke dag"));
  CHECK(says(person, "zwaar werk is nu: ja"));
  CHECK(person.reply().changed.empty());
  CHECK(person.store().events_stored(person.identity()) == stored);
  person.says("overzicht");
  CHECK(says(person, "elke week"));
}

TEST_CASE("wat als er niets verandert laat de jaren lopen") {
  auto person = lifter();
  person.says("wat als er 10 jaar niets verandert");
  CHECK(says(person, "10 jaar later"));
  person.says("wat als er niets verandert");
  CHECK(says(person, "5 jaar later"));
}

TEST_CASE("wat als met twee antwoorden, en met woorden die geen antwoord zijn") {
  auto person = lifter();
  person.says("wat als leeftijd 40 en hoe vaak lichaam elke dag");
  CHECK(says(person, "Leeftijd: 40 jaar"));
  CHECK(says(person, "Hoe vaak (lichaam): elke dag"));
  person.says("wat als de maan van kaas is");
  CHECK(says(person, "Ik weet niet welk antwoord je anders wilt zien"));
}

TEST_CASE("scenario's worden bewaard en naast elkaar gezet, ook na herstarten") {
  auto person = lifter();
  person.says("scenario dagelijks hoe vaak lichaam elke dag");
  person.says("scenario later over 10 jaar");
  person.comes_back();
  person.says("vergelijk");
  CHECK(person.reply().command == "vergelijk");
  CHECK(says(person, "dagelijks"));
  CHECK(says(person, "later"));
  CHECK(says(person, "mogelijk"));
}

TEST_CASE("de voorbeelden in de berichten doen wat ze beloven") {
  for (const auto role : {Role::medewerker, Role::leidinggevende, Role::ondernemingsraad}) {
    talk::Person person{role};
    while (!person.question().starts_with("omvang.")) person.says(talk::simple_answer(*person.reply().question));
    for (const auto* example : {"wat als het elke dag is", "wat als er 5 jaar niets verandert"}) {
      person.says(example);
      INFO(person.text());
      CHECK(says(person, "Stel dat dit zo is"));
    }
    person.says("scenario later over 5 jaar");
    CHECK(says(person, "Bewaard als scenario later"));
  }
}

TEST_CASE("waarom vertelt wat een antwoord nu al uitmaakt") {
  talk::Person person{Role::medewerker};
  for (const auto* answer : {"bouw", "timmerman", "vast", "58", "tillen", "elke week"}) person.says(answer);
  person.says("zwaar");
  person.says("waarom");
  CHECK(says(person, "Dit maakt je antwoord nu al uit"));
}

TEST_CASE("wat als zonder een soort belasting te noemen gaat over alle soorten die gewogen zijn") {
  talk::Person person{Role::ondernemingsraad};
  for (const char* text : {"horeca", "koks", "hitte en een hoog werktempo", "elke dag", "matig", "10 jaar", "elke dag", "zwaar", "4 jaar"}) {
    person.says(text);
  }
  const auto question = person.question();
  person.says("wat als het maar 1 keer per maand is?");
  CHECK(person.reply().command == "wat-als");
  CHECK_THAT(person.text(), Catch::Contains("Hoe vaak (omgeving): elke maand") && Catch::Contains("Hoe vaak (hoofd"));
  CHECK(person.question() == question);
}
