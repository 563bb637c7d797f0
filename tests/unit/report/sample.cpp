#include "sample.hpp"

#include <catch2/catch.hpp>

namespace sample {

using namespace inzetwijzer;

const content::Content& content() {
  static const auto loaded = content::load(INZETWIJZER_SOURCE_DIR);
  REQUIRE(loaded);
  return *loaded;
}

namespace {

core::Advice advice(const std::string& id, const std::string& title, const std::string& agreement) {
  core::Advice result;
  result.id = id;
  result.title = title;
  result.first_step = "Begin klein.";
  result.sentence = "Kan dit lichter?";
  result.block = "bespreken";
  result.agreement = agreement;
  result.benefits = {{"werknemer", "Minder belasting."}, {"werkgever", "Een sterke ploeg."}};
  result.investments = {{"werkgever", "Tijd."}};
  result.sources = {{"spdi-zwaar-werk", "2. Drie denkrichtingen", {}, {}}};
  result.option = core::Option{"Iedereen.", "Vraag een deskundige.", "Instemming."};
  return result;
}

report::LoadProfile load() {
  report::LoadProfile profile;
  profile.groups.push_back({"Lichaam", "weegt hoog", {{"hoe vaak", "elke dag", 4, 4}, {"hoe zwaar", "zwaar", 3, 3}, {"hoe lang", "weet ik niet", 0, 3}}});
  profile.groups.push_back({"Werktijden", "niet genoemd", {}});
  return profile;
}

}  // namespace

report::Input input(core::Role role, const std::string& typed) {
  using namespace std::chrono_literals;
  report::Input input;
  input.role = role;
  input.date = 2026y / std::chrono::November / 26d;
  input.knowledge_version = "abc123";
  input.person = "je medewerker";
  const bool council = role == core::Role::ondernemingsraad;
  input.answers = {{council ? "functiegroep" : "functie", typed}, {"belastende-factoren", core::Options{"tillen-dragen"}}};
  input.told = {{"functie", typed}};
  input.headlines = {"Het werk is zwaar."};
  input.conclusions = {{"zwaar-werk", std::string{"ja"}}, {"factor.fysiek", std::string{"hoog"}}, {"volgende-stap", std::string{"analyse"}}};
  input.main = {advice("een", "Maak het lichter", "taak"), advice("twee", "Meld het gevaar", "")};
  input.rest = {advice("drie", "Geef meer rust", "flexibiliteit")};
  if (council) input.options = {input.main.front(), input.rest.front()};
  if (council) input.options.back().caveat = "Nog niet bewezen.";
  input.people = {"De bedrijfsarts."};
  input.load = load();
  return input;
}

std::size_t count(const std::string& text, const std::string& piece) {
  std::size_t found = 0;
  for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + piece.size())) ++found;
  return found;
}

}  // namespace sample
