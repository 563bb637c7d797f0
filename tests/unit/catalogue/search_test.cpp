#include "catalogue/search.hpp"

#include <catch2/catch.hpp>

#include "catalogue/likeness.hpp"
#include "catalogue/show.hpp"

namespace {

using namespace inzetwijzer;
using catalogue::EntryKind;

content::Instrument instrument(const std::string& id, const std::string& name, const std::string& text) {
  content::Instrument one;
  one.id = id;
  one.name = name;
  one.kind = "scan";
  one.theme = "veilig-werken";
  one.text = text;
  one.roles = core::RoleSet::all();
  return one;
}

content::Content world() {
  content::Content content;
  content.catalogue.instruments = {
      instrument("tilthermometer", "TilThermometer", "Meet hoe zwaar tillen is op een afdeling."),
      instrument("vijf-x-beter", "5xbeter", "Metaalbedrijven werken veiliger."),
      instrument("bewustbelast", "BewustBelast (app)", "Je leert gezond te tillen."),
  };
  content.catalogue.instruments[0].fit.sectors = {"zorg"};
  content.catalogue.instruments[1].fit.sectors = {"metaal-techniek"};
  content.catalogue.instruments[1].kind = "programma";
  content::Model model;
  model.id = "stappen";
  model.title = "Vijf stappen tegen werkdruk";
  model.kind = "stappenplan";
  model.theme = "werkdruk";
  model.parts = {{"Herken de signalen", "", {}}};
  content.catalogue.models = {model};
  content.catalogue.make_index();
  content.terms = {{"lmra", "LMRA", {"laatste minuut risicoanalyse"}, "Kijk vlak voor je begint.", {}}};
  return content;
}

std::vector<std::string> found(const content::Content& content, catalogue::Query query) {
  std::vector<std::string> ids;
  for (const auto& entry : catalogue::Index{content}.search(query)) ids.push_back(entry.id);
  return ids;
}

std::string first(const content::Content& content, const std::string& words) {
  const auto ids = found(content, {words, {}, {}, {}, {}});
  return ids.empty() ? std::string{} : ids.front();
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("Een naam wordt gevonden met spaties, streepjes, hoofdletters of een tikfout") {
  const auto content = world();
  for (const char* words : {"TilThermometer", "til thermometer", "til-thermometer", "tilthermomter", "TILTHERMOMETER"}) {
    CAPTURE(words);
    CHECK(first(content, words) == "tilthermometer");
  }
  CHECK(first(content, "5 x beter") == "vijf-x-beter");
  CHECK(first(content, "bewust belast") == "bewustbelast");
}

TEST_CASE("Een woordvorm en een deel van een tekst worden gevonden") {
  const auto content = world();
  CHECK(first(content, "metaalbedrijf") == "vijf-x-beter");
  CHECK(first(content, "signaal") == "stappen");
  CHECK(first(content, "laatste minuut") == "lmra");
}

TEST_CASE("Wat alle woorden heeft, gaat voor, en wat niets heeft, valt weg") {
  const auto content = world();
  CHECK(found(content, {"tillen afdeling", {}, {}, {}, {}}) == Ids{"tilthermometer"});
  CHECK(found(content, {"qqqq", {}, {}, {}, {}}).empty());
}

TEST_CASE("Filters laten alleen door wat past, en wat voor de eigen sector is, staat voorop") {
  const auto content = world();
  CHECK(found(content, {"tillen", {}, "zorg", {}, {}}) == Ids{"tilthermometer", "bewustbelast"});
  CHECK(found(content, {"tillen", {}, "metaal-techniek", {}, {}}) == Ids{"bewustbelast"});
  CHECK(found(content, {{}, {}, {}, "programma", {}}) == Ids{"vijf-x-beter"});
  CHECK(found(content, {{}, "werkdruk", {}, {}, {}}) == Ids{"stappen"});
  CHECK(found(content, {{}, {}, {}, "begrip", {}}) == Ids{"lmra"});
}

TEST_CASE("Een fout van één letter telt pas vanaf vier letters, van twee vanaf acht") {
  CHECK(catalogue::is_misspelt("werkdurk", "werkdruk"));
  CHECK(catalogue::is_misspelt("tilen", "tillen"));
  CHECK_FALSE(catalogue::is_misspelt("rug", "rij"));
  CHECK_FALSE(catalogue::is_misspelt("tilen", "trillen"));
}

TEST_CASE("Gelijke namen verschillen alleen in hoofdletters, spaties en leestekens") {
  CHECK(catalogue::is_same_name("Walk&talk in de bieb", "walk talk in de bieb"));
  CHECK_FALSE(catalogue::is_same_name("walk", "talk"));
}
