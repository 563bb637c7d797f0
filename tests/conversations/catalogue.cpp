#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "advice/advice.hpp"
#include "catalogue/search.hpp"
#include "talk.hpp"

using namespace inzetwijzer;

namespace {

/// Answers that touch most themes.
core::Answers wide_answers(const std::string& sector) {
  return {{"sector", sector},
          {"contract", std::string{"uitzend"}},
          {"leeftijd", std::int64_t{45}},
          {"jaren-zwaar-werk", std::int64_t{22}},
          {"belastende-factoren",
           core::Options{"tillen-dragen", "emotionele-belasting", "agressie-confrontatie", "nachtdienst",
                         "bereikbaarheidsdienst", "gevaarlijke-stoffen"}},
          {"frequentie.fysiek", std::string{"dagelijks"}},
          {"omvang.fysiek", std::string{"zwaar"}},
          {"duur.fysiek", std::int64_t{10}},
          {"verlichten-mogelijk", std::string{"deels"}},
          {"werkdruk-signalen", core::Options{"werk-niet-af", "slechte-sfeer", "moe-na-werk"}},
          {"opleiding", std::string{"praktisch"}},
          {"voorkeur", core::Options{"ander-werk", "leren", "minder-uren"}},
          {"leren-belemmeringen", core::Options{"geld", "tijd", "vertrouwen"}},
          {"fit.kennis", std::string{"nee"}},
          {"fit.motivatie", std::string{"nee"}},
          {"eigen-regie.willen", std::string{"nee"}},
          {"eigen-regie.mogen", std::string{"nee"}},
          {"gesprekken", std::string{"nooit"}},
          {"basis.rie", std::string{"nee"}}};
}

bool is_made_for(const core::Pick& pick, const std::string& sector) {
  const auto& made_for = talk::content().catalogue.instrument(pick.instrument)->fit.sectors;
  return std::ranges::find(made_for, sector) != made_for.end();
}

std::size_t made_for_sector(const std::string& sector, core::Role role) {
  const auto answers = wide_answers(sector);
  const auto evaluation = talk::engine().evaluate(role, answers);
  std::set<std::string> found;
  for (const auto& advice : advice::rank(talk::content(), role, answers, evaluation)) {
    for (const auto& pick : advice.picks) {
      if (is_made_for(pick, sector)) found.emplace(pick.instrument);
    }
  }
  return found.size();
}

bool is_among_first(const catalogue::Index& index, const std::string& name, const catalogue::Entry& entry) {
  constexpr std::size_t first = 5;
  const auto found = index.search({name, {}, {}, {}, {}});
  const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(first, found.size()));
  return std::find(found.begin(), end, entry) != end;
}

}  // namespace

TEST_CASE("elke sector krijgt bij het advies hulpmiddelen die voor die sector zijn gemaakt") {
  for (const auto& option : talk::content().questions.find("sector")->options) {
    CAPTURE(option.id);
    CHECK(made_for_sector(option.id, core::Role::leidinggevende) + made_for_sector(option.id, core::Role::medewerker) >
          0);
  }
}

TEST_CASE("elk hulpmiddel, model en begrip wordt op zijn eigen naam gevonden") {
  const catalogue::Index index{talk::content()};
  for (const auto& one : talk::content().catalogue.instruments) {
    CAPTURE(one.id);
    CHECK(is_among_first(index, one.name, {catalogue::EntryKind::instrument, one.id, one.name}));
  }
  for (const auto& one : talk::content().catalogue.models) {
    CAPTURE(one.id);
    CHECK(is_among_first(index, one.title, {catalogue::EntryKind::model, one.id, one.title}));
  }
  for (const auto& one : talk::content().terms) {
    CAPTURE(one.id);
    CHECK(is_among_first(index, one.word, {catalogue::EntryKind::term, one.id, one.word}));
  }
}

TEST_CASE("de hulpmiddelen bij een advies staan op verzoek in een lijst, en één ervan wordt uitgelegd") {
  talk::Person person{core::Role::leidinggevende};
  person.says("hulpmiddelen 1");
  CHECK(person.text().find("Het advies komt na de vragen") != std::string::npos);
  CHECK_FALSE(talk::answer_until(person, "nooit"));
  person.says("hulpmiddelen 99");
  CHECK(person.text().find("Noem het nummer van een advies") != std::string::npos);
  person.says("uitleg tilthermometer");
  CHECK(person.text().find("https://www.tilthermometer.nl/") != std::string::npos);
  CHECK(person.text().find("Id:") == std::string::npos);
  person.says("uitleg vijf factoren van eigen regie");
  CHECK(person.text().find("Durven") != std::string::npos);
}

TEST_CASE("een medewerker ziet het advies in blokken, met zinnen voor het gesprek") {
  talk::Person person{core::Role::medewerker};
  CHECK_FALSE(talk::answer_until(person, "nooit"));
  const auto text = person.text();
  INFO(text);
  CHECK(text.find("Wat opvalt") != std::string::npos);
  CHECK(text.find("Wie kan helpen") != std::string::npos);
  CHECK((text.find("Wat je zelf kunt doen") != std::string::npos || text.find("Wat je kunt bespreken") != std::string::npos));
}

TEST_CASE("wie ongewenst gedrag meldt, krijgt geen zinnen voor een gesprek met de leidinggevende") {
  const core::Answers answers{{"ongewenst-gedrag", core::Options{"pesten"}},
                              {"ongewenst-gedrag-bron", std::string{"leidinggevende"}},
                              {"werkdruk-signalen", core::Options{"werk-niet-af", "slechte-sfeer", "moe-na-werk"}}};
  const auto evaluation = talk::engine().evaluate(core::Role::medewerker, answers);
  for (const auto& advice : advice::rank(talk::content(), core::Role::medewerker, answers, evaluation)) {
    CAPTURE(advice.id);
    if (advice.theme == "omgangsvormen") CHECK(advice.sentence.empty());
  }
}

TEST_CASE("een or vergelijkt opties en krijgt een concept voor een voorstel") {
  talk::Person person{core::Role::ondernemingsraad};
  CHECK_FALSE(talk::answer_until(person, "nooit"));
  CHECK(person.text().find("Vragen voor de werkgever") != std::string::npos);
  person.says("opties");
  INFO(person.text());
  CHECK((person.text().find("Recht van de raad") != std::string::npos ||
         person.text().find("geen opties om te vergelijken") != std::string::npos));
  person.says("voorstel");
  CHECK(person.text().find("artikel 23") != std::string::npos);
  CHECK(person.text().find("Laat het toetsen") != std::string::npos);
}
