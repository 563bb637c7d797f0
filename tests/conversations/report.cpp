#include <catch2/catch.hpp>
#include <string>

#include "conversation/session_report.hpp"
#include "talk.hpp"

using namespace inzetwijzer;
using core::Role;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

report::Report report_of(talk::Person& person) {
  return conversation::session_report({talk::content(), talk::engine(), person.store().store()}, person.identity(),
                                      person.reply().session);
}

}  // namespace

TEST_CASE("verslag geeft na het advies kort wat er speelt, het actieplan en het belastingprofiel in tekst") {
  talk::Person person{Role::leidinggevende};
  talk::answer_until(person, "");
  REQUIRE(person.reply().done);
  person.says("verslag");
  CHECK(person.reply().command == "verslag");
  for (const char* part : {"Wat er speelt", "Vragen om te stellen", "Actieplan", "Maatregel", "■", "--formaat html"}) {
    INFO(part);
    CHECK(has(person.text(), part));
  }
  CHECK(has(person.text(), person.reply().session));
}

TEST_CASE("verslag midden in de vragen zegt dat het nog kan veranderen") {
  talk::Person person{Role::medewerker};
  REQUIRE(talk::answer_until(person, "contract"));
  person.says("verslag");
  CHECK(has(person.text(), "nog niet alle vragen"));
}

TEST_CASE("het verslag van een bewaard gesprek houdt de antwoorden en bewaart zelf niets") {
  talk::Person person{Role::ondernemingsraad};
  talk::answer_until(person, "");
  const auto before = person.store().events_stored(person.identity());
  const auto report = report_of(person);
  CHECK(report.receipt.role == Role::ondernemingsraad);
  CHECK(report.receipt.answers.contains("belastende-factoren"));
  CHECK(report.find("opties") != nullptr);
  CHECK(person.store().events_stored(person.identity()) == before);
}

TEST_CASE("uit dezelfde bon komen dezelfde conclusies") {
  talk::Person person{Role::medewerker};
  talk::answer_until(person, "");
  const auto report = report_of(person);
  const auto again = talk::engine().evaluate(report.receipt.role, report.receipt.answers);
  CHECK_FALSE(again.conclusions.empty());
  CHECK_FALSE(again.find("zwaar-werk").empty());
}

TEST_CASE("in een verslag blijft nergens een open plek voor hoe de medewerker heet") {
  for (const Role role : core::all_roles) {
    talk::Person person{role};
    talk::answer_until(person, "");
    for (const auto& section : report_of(person).sections) {
      for (const auto& block : section.blocks) {
        if (const auto* list = std::get_if<core::List>(&block)) {
          for (const auto& item : list->items) CHECK_FALSE(has(item, "{persoon}"));
        }
      }
    }
  }
}

TEST_CASE("een gesprek van iemand anders of een onbekend gesprek geeft geen verslag") {
  talk::Person person{Role::medewerker};
  const conversation::Services services{talk::content(), talk::engine(), person.store().store()};
  CHECK_THROWS_AS(conversation::session_report(services, {"local:een-ander"}, person.reply().session), conversation::OpenError);
  CHECK_THROWS_AS(conversation::session_report(services, person.identity(), "onbekend"), conversation::OpenError);
}
