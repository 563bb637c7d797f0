#include <catch2/catch.hpp>
#include <string>

#include "talk.hpp"

using inzetwijzer::core::Role;

namespace {

/// Kills the conversation after every turn and goes on from the store.
void survives_every_kill(Role role) {
  talk::Person person{role};
  int turns = 0;
  while (!person.reply().done && ++turns < 80) {
    const auto open = *person.reply().question;
    person.comes_back();
    INFO(open.id);
    REQUIRE(person.question() == open.id);
    REQUIRE(person.reply().question->number == open.number);
    person.says(talk::simple_answer(open));
  }
  CHECK(person.reply().done);
}

}  // namespace

TEST_CASE("na een kill op elk punt gaat een leidinggevende verder bij dezelfde vraag") {
  survives_every_kill(Role::leidinggevende);
}

TEST_CASE("na een kill op elk punt gaat een medewerker verder bij dezelfde vraag") {
  survives_every_kill(Role::medewerker);
}

TEST_CASE("na een kill op elk punt gaat een or verder bij dezelfde vraag") {
  survives_every_kill(Role::ondernemingsraad);
}

TEST_CASE("een onzekere lezing wacht na een kill nog steeds op ja of nee") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "leeftijd"));
  person.says("ergens rond de 55 denk ik");
  REQUIRE(person.reply().confirm);
  person.comes_back();
  REQUIRE(person.reply().confirm);
  CHECK(person.reply().confirm->question == "leeftijd");
  person.says("ja");
  CHECK_FALSE(person.reply().confirm);
  CHECK(person.question() != "leeftijd");
}

TEST_CASE("zonder sessie wordt een open gesprek van dezelfde persoon en rol aangeboden") {
  talk::Person person{Role::leidinggevende, true};
  person.says("bouw");
  const auto session = person.reply().session;
  person.starts_again();
  CHECK(person.question() == "hervatten");
  SECTION("verder gaat verder") {
    person.says("1");
    CHECK(person.question() == "functie");
    CHECK(person.reply().session == session);
  }
  SECTION("nieuw begint opnieuw en laat het oude staan") {
    person.says("2");
    CHECK(person.question() == "sector");
    CHECK(person.reply().session != session);
  }
}

TEST_CASE("onder nieuwe kennis hoort iemand welke conclusies veranderden") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "signalen-werk"));
  auto& store = person.store().store();
  const auto session = store.find(person.identity(), person.reply().session);
  store
      .append(person.identity(), session->info.id,
              {session->events.size(),
               {R"({"v":1,"soort":"hervat"})"},
               "oude-kennis",
               R"([{"id":"zwaar-werk","waarde":"ja"}])"})
      .get();
  person.comes_back();
  CHECK(person.text().find("vernieuwd") != std::string::npos);
  CHECK_FALSE(person.reply().changed.empty());
  CHECK(person.question() == "signalen-werk");
  person.comes_back();
  CHECK(person.text().find("vernieuwd") == std::string::npos);
}

TEST_CASE("een antwoord waarvan de vraag of de keuze niet meer bestaat, blijft bewaard en telt niet mee") {
  talk::Person person{Role::leidinggevende};
  REQUIRE(talk::answer_until(person, "verzuim"));
  auto& store = person.store().store();
  const auto session = store.find(person.identity(), person.reply().session);
  store
      .append(person.identity(), session->info.id,
              {session->events.size(),
               {R"({"v":1,"soort":"antwoord","vraag":"afgeschaft","waarde":"ja"})",
                R"({"v":1,"soort":"antwoord","vraag":"contract","waarde":"afgeschaft"})"},
               "oude-kennis",
               "[]"})
      .get();
  person.comes_back();
  CHECK(person.question() == "verzuim");
  CHECK(store.find(person.identity(), session->info.id)->events.size() > session->events.size() + 1);
}

TEST_CASE("als opslaan niet lukt, staat het gesprek nog waar het stond") {
  talk::Person person{Role::leidinggevende};
  person.says("bouw");
  person.store().store().erase(person.identity(), person.reply().session);
  CHECK_THROWS_AS(person.says("stratenmaker"), inzetwijzer::store::StoreError);
  CHECK(person.says("waarom").question->id == "functie");
}

TEST_CASE("een sessie van een ander en een onbekende sessie zien er hetzelfde uit") {
  talk::TemporaryStore store;
  const auto mine = store.store().create({"ik"}, "medewerker", "x");
  for (const auto& id : {mine.id, std::string{"bestaat-niet"}}) {
    inzetwijzer::conversation::Request request;
    request.identity = {"een ander"};
    request.session = id;
    using inzetwijzer::conversation::Conversation;
    CHECK_THROWS_WITH((Conversation{{talk::content(), talk::engine(), store.store()}, request}),
                      "unknown session");
  }
}

TEST_CASE("zonder rol wordt eerst de rol gevraagd") {
  talk::Person person{std::nullopt};
  CHECK(person.question() == "rol");
  person.says("1");
  CHECK(person.question() == "sector");
}
