#include <algorithm>
#include <catch2/catch.hpp>

#include "report/make.hpp"
#include "sample.hpp"

using namespace inzetwijzer;
using core::Role;
using report::make;

namespace {

const std::vector<std::string>& items(const report::Report& report, const std::string& id) {
  const auto* section = report.find(id);
  REQUIRE(section != nullptr);
  for (const auto& block : section->blocks) {
    if (const auto* list = std::get_if<core::List>(&block)) return list->items;
  }
  static const std::vector<std::string> none;
  return none;
}

bool has(const std::vector<std::string>& list, const std::string& item) {
  return std::ranges::find(list, item) != list.end();
}

}  // namespace

TEST_CASE("Elke rol krijgt actieplan, figuren, bronnen, bon en grenzen, in die volgorde") {
  for (const Role role : core::all_roles) {
    const auto report = make(sample::content(), sample::input(role));
    std::vector<std::string> last;
    for (auto at = report.sections.end() - 5; at != report.sections.end(); ++at) last.push_back(at->id);
    CHECK(last == std::vector<std::string>{"actieplan", "figuren", "bronnen", "bon", "grenzen"});
  }
}

TEST_CASE("Het actieplan noemt de hoofdadviezen en laat de rest aan mensen") {
  const auto plan = make(sample::content(), sample::input(Role::medewerker)).plan;
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.heading.size() == 6);
  CHECK(plan.rows[0] == std::vector<std::string>{"Maak het lichter", "", "", "", "", ""});
}

TEST_CASE("Zonder advies houdt het actieplan een lege regel om in te vullen") {
  auto input = sample::input(Role::medewerker);
  input.main.clear();
  CHECK(make(sample::content(), input).plan.rows.size() == 1);
}

TEST_CASE("Een leidinggevende krijgt vragen die bij de conclusies passen, elk één keer") {
  auto input = sample::input(Role::leidinggevende);
  input.conclusions.push_back(input.conclusions[1]);
  const auto report = make(sample::content(), input);
  const auto& questions = items(report, "vragen");
  CHECK(std::ranges::count(questions, "Welke handelingen zijn voor je lichaam het zwaarst?") == 1);
}

TEST_CASE("Mogelijke afspraken zijn er alleen over maatregelen waar een afspraak bij hoort") {
  const auto report = make(sample::content(), sample::input(Role::leidinggevende));
  const auto& table = std::get<core::Table>(report.find("afspraken")->blocks.front());
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0][0] == "Maak het lichter (over de taken)");
  CHECK(table.rows[0][1] == "Voor je medewerker: Minder belasting.\nVoor het bedrijf: Een sterke ploeg.");
  CHECK(table.rows[1][0].starts_with("Geef meer rust"));
  CHECK(has(items(report, "aanraden"), "Meld het gevaar. Eerste stap: Begin klein."));
}

TEST_CASE("Het blad van de leidinggevende zegt dat de medewerker het mag zien en wat er niet op hoort") {
  const auto report = make(sample::content(), sample::input(Role::leidinggevende));
  CHECK(report.introduction.front().text.find("Vraagt je medewerker om dit blad?") != std::string::npos);
  CHECK(has(items(report, "niet-vastleggen"), "Namen."));
  CHECK(std::holds_alternative<report::Field>(report.find("vervolg")->blocks.back()));
}

TEST_CASE("Een medewerker krijgt zinnen voor het gesprek") {
  const auto report = make(sample::content(), sample::input(Role::medewerker));
  CHECK(has(items(report, "zinnen"), "“Kan dit lichter?”"));
  CHECK(has(items(report, "zinnen"), "“Ik merk dat …”"));
}

TEST_CASE("Wie ongewenst gedrag meldt, krijgt geen zinnen voor een gesprek met de leidinggevende") {
  auto input = sample::input(Role::medewerker);
  input.confidential = true;
  const auto report = make(sample::content(), input);
  CHECK_FALSE(has(items(report, "zinnen"), "“Kan dit lichter?”"));
  CHECK(report.find("bespreken") == nullptr);
  CHECK(report.find("bespreken-veilig") != nullptr);
}

TEST_CASE("Een raad krijgt opties met wat ze brengen en vragen, hun inspanning, effect en bron, en de volgende stap") {
  const auto report = make(sample::content(), sample::input(Role::ondernemingsraad));
  const auto& table = std::get<core::Table>(report.find("opties")->blocks.front());
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0][0] == "1. Maak het lichter");
  CHECK(table.rows[0][4] == "Andere taken.\nVraag een deskundige.");
  CHECK(table.rows[0][5] == "Geen twijfel genoemd");
  CHECK(table.rows[1][5] == "Effect nog niet bewezen");
  CHECK(table.rows[0][6] == "SPDI, Aan de slag met zwaar werk");
  CHECK(std::holds_alternative<core::Paragraph>(report.find("volgende-stap")->blocks.front()));
}

TEST_CASE("Een verslag van een gesprek dat nog niet af is, zegt dat") {
  auto input = sample::input(Role::ondernemingsraad);
  CHECK(make(sample::content(), input).introduction.size() == 1);
  input.finished = false;
  CHECK(make(sample::content(), input).introduction.size() == 2);
}

TEST_CASE("Elke bron staat er één keer, met alle delen die gebruikt zijn") {
  auto input = sample::input(Role::medewerker);
  input.sources = {{"spdi-zwaar-werk", "1. Begin", {}, {}}, {"werkdefinitie", {}, {}, {}}};
  const auto report = make(sample::content(), input);
  const auto& links = std::get<report::Links>(report.find("bronnen")->blocks.front());
  REQUIRE(links.items.size() == 2);
  CHECK(links.items[0].detail == "1. Begin; 2. Drie denkrichtingen");
}

TEST_CASE("De bon houdt versie, datum, rol en antwoorden") {
  const auto input = sample::input(Role::medewerker);
  const auto report = make(sample::content(), input);
  CHECK(report.receipt.knowledge_version == "abc123");
  CHECK(report.receipt.date == "2026-11-26");
  CHECK(report.receipt.answers == input.answers);
  CHECK(report.subtitle == "Voor jou als medewerker. Gemaakt op 26 november 2026.");
}
