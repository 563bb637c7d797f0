#include "advice/pick.hpp"

#include <catch2/catch.hpp>

namespace {

using namespace inzetwijzer;
using core::Role;
using Kind = core::PickReason::Kind;

// Picks speak in the words of these, so they stay.
const content::AdviceText& lighter() {
  static const content::AdviceText made = [] {
    content::AdviceText advice;
    advice.id = "lichter";
    advice.topics = {"fysieke-belasting", "risicos"};
    advice.interventions = {"gekozen"};
    advice.wording[Role::medewerker] = {"Lichter", "Tekst", "Stap"};
    return advice;
  }();
  return made;
}

content::Instrument instrument(const std::string& id, std::vector<std::string> topics) {
  content::Instrument one;
  one.id = id;
  one.topics = std::move(topics);
  one.roles = core::RoleSet::all();
  return one;
}

const content::Catalogue& catalogue() {
  static const content::Catalogue made = [] {
    content::Catalogue all;
    all.instruments = {instrument("algemeen", {"fysieke-belasting"}), instrument("zorg", {"risicos"}),
                       instrument("tillen", {"fysieke-belasting"}),   instrument("gekozen", {"iets-anders"}),
                       instrument("gestopt", {"fysieke-belasting"}),  instrument("elders", {"iets-anders"}),
                       instrument("onderzoek", {"fysieke-belasting"})};
    all.instruments[1].fit.sectors = {"zorg"};
    all.instruments[2].fit.factors = {"tillen-dragen", "duwen-trekken"};
    all.instruments[4].ended = true;
    all.instruments[6].kind = "onderzoek";
    all.make_index();
    return all;
  }();
  return made;
}

std::vector<std::string> ids(const std::vector<core::Pick>& picks) {
  std::vector<std::string> result;
  for (const auto& pick : picks) result.emplace_back(pick.instrument);
  return result;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("Wat voor de eigen sector en het eigen werk is gemaakt, gaat voor op wat algemeen is") {
  const advice::Situation situation{"zorg", {}, {"tillen-dragen"}, {}};
  const auto picks = advice::pick(catalogue(), lighter(), Role::medewerker, situation);
  CHECK(ids(picks) == Ids{"zorg", "tillen", "gekozen", "algemeen", "onderzoek"});
  CHECK(picks[0].because.front() == core::PickReason{Kind::sector, "zorg"});
  CHECK(picks[1].because.front() == core::PickReason{Kind::factor, "tillen-dragen"});
}

TEST_CASE("Wat voor een andere sector of ander werk is, of gestopt is, komt er niet bij") {
  const auto picks = advice::pick(catalogue(), lighter(), Role::medewerker, {"bouw", {}, {"lawaai"}, {}});
  CHECK(ids(picks) == Ids{"gekozen", "algemeen", "onderzoek"});
}

TEST_CASE("Zonder bekende sector blijft alleen over wat voor iedereen is") {
  CHECK(ids(advice::pick(catalogue(), lighter(), Role::medewerker, {})) == Ids{"gekozen", "algemeen", "onderzoek"});
}

TEST_CASE("Een rol zonder tekst voor het advies krijgt niets") {
  CHECK(advice::pick(catalogue(), lighter(), Role::ondernemingsraad, {}).empty());
}

TEST_CASE("De situatie komt uit sector, factoren, kenmerken en wat niet meer past") {
  content::Content content;
  content.catalogue.traits.emplace("starter", content::Trait{"starters", "doelgroep", "", "starter"});
  content.catalogue.traits.emplace("zzp", content::Trait{"zelfstandigen", "", "contract", "zzp"});
  inference::Evaluation evaluation;
  evaluation.conclusions.push_back({{"doelgroep", std::string{"starter"}}, {}, false});
  evaluation.conclusions.push_back({{"misfit", std::string{"kennis"}}, {}, false});
  const core::Answers answers{{"sector", std::string{"bouw"}},
                              {"contract", std::string{"vast"}},
                              {"belastende-factoren", core::Options{"lawaai"}}};
  const auto situation = advice::situation_of(content, answers, evaluation);
  CHECK(situation.sector == "bouw");
  CHECK(situation.factors == std::set<std::string, std::less<>>{"lawaai"});
  CHECK(situation.traits == std::set<std::string, std::less<>>{"starter"});
  CHECK(situation.misfits == std::set<std::string, std::less<>>{"kennis"});
}

TEST_CASE("Een model hoort bij de adviezen die het noemt") {
  content::Catalogue all;
  all.models.resize(2);
  all.models[0].id = "a";
  all.models[1].id = "b";
  all.models[1].advice = {"lichter"};
  all.make_index();
  REQUIRE(all.models_for("lichter").size() == 1);
  CHECK(all.models_for("lichter").front()->id == "b");
  CHECK(all.models_for("iets").empty());
}
