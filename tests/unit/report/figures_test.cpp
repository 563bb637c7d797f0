#include <catch2/catch.hpp>
#include <set>

#include "report/make.hpp"
#include "report/png.hpp"
#include "report/svg.hpp"
#include "sample.hpp"

using namespace inzetwijzer;
using core::Role;

namespace {

std::vector<report::Figure> figures(const report::Input& input) {
  std::vector<report::Figure> found;
  const auto report = report::make(sample::content(), input);
  for (const auto& block : report.find("figuren")->blocks) found.push_back(std::get<report::Figure>(block));
  return found;
}

const core::Table& table(const report::Figure& figure) { return std::get<core::Table>(figure.plain.front()); }

}  // namespace

TEST_CASE("Elke figuur heeft een titel, een omschrijving en een vorm zonder tekening") {
  for (const Role role : core::all_roles) {
    for (const auto& figure : figures(sample::input(role))) {
      CHECK_FALSE(figure.title.empty());
      CHECK_FALSE(figure.description.empty());
      CHECK_FALSE(figure.plain.empty());
    }
  }
}

TEST_CASE("Elke tekening noemt haar titel en omschrijving voor wie haar niet ziet") {
  for (const auto& figure : figures(sample::input(Role::ondernemingsraad))) {
    const auto svg = report::to_svg(figure);
    CHECK(svg.find("role=\"img\" aria-labelledby=\"" + figure.id + "-titel " + figure.id + "-omschrijving\"") != std::string::npos);
    CHECK(svg.find("<title id=\"" + figure.id + "-titel\">" + figure.title + "</title>") != std::string::npos);
    CHECK(svg.find("<desc id=\"" + figure.id + "-omschrijving\">") != std::string::npos);
  }
}

TEST_CASE("Elke tekening wordt een plaatje, en geen twee zijn gelijk") {
  std::set<std::string> pictures;
  std::size_t drawn = 0;
  for (const auto& figure : figures(sample::input(Role::ondernemingsraad))) {
    const auto png = report::to_png(figure);
    REQUIRE(png);
    CHECK(png->starts_with("\x89PNG"));
    pictures.insert(*png);
    ++drawn;
  }
  CHECK(drawn == 3);
  CHECK(pictures.size() == drawn);
}

TEST_CASE("Het belastingprofiel toont in tekst hoe vaak, hoe zwaar en hoe lang, ook wat niet bekend is") {
  const auto profile = figures(sample::input(Role::medewerker)).front();
  REQUIRE(table(profile).rows.size() == 1);
  CHECK(table(profile).rows[0] == std::vector<std::string>{"Lichaam", "■■■■ elke dag", "■■■ zwaar", "□□□ weet ik niet", "weegt hoog"});
  CHECK(profile.description == "Lichaam: hoe vaak elke dag, hoe zwaar zwaar, hoe lang weet ik niet, weegt hoog. Werktijden: niet genoemd.");
}

TEST_CASE("Zonder belastende factoren is er geen belastingprofiel") {
  auto input = sample::input(Role::medewerker);
  for (auto& group : input.load.groups) group.steps.clear();
  CHECK(figures(input).front().id == "loopbaan");
}

TEST_CASE("De loopbaan heet een schema") {
  for (const auto& figure : figures(sample::input(Role::medewerker))) {
    if (figure.id == "loopbaan") CHECK(figure.title.find("schema") != std::string::npos);
  }
}

TEST_CASE("Opties staan naar inspanning en effect, en de figuur zegt dat het een ruwe ordening is") {
  const auto grid = figures(sample::input(Role::ondernemingsraad)).back();
  CHECK(grid.title.find("ruwe ordening") != std::string::npos);
  REQUIRE(table(grid).rows.size() == 2);
  CHECK(table(grid).rows[0] == std::vector<std::string>{"1. Maak het lichter", "andere taken", "geen twijfel genoemd"});
  CHECK(table(grid).rows[1] == std::vector<std::string>{"2. Geef meer rust", "andere tijden", "effect nog niet bewezen"});
}

TEST_CASE("Een optie zonder soort afspraak krijgt geen plaats in de figuur") {
  auto input = sample::input(Role::ondernemingsraad);
  input.options.back().agreement.clear();
  CHECK(table(figures(input).back()).rows.size() == 1);
}
