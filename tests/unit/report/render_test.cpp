#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/make.hpp"
#include "report/render.hpp"
#include "report/svg.hpp"
#include "sample.hpp"

using namespace inzetwijzer;
using core::Role;

namespace {

/// What a hostile person could type, in one answer.
const std::string hostile = "</td></svg><script>alert(1)</script><img src=x onerror=a()> \"' [x](javascript:a) | **b**\n# c";

/// Everything that somebody's words could reach, set to them.
report::Input hostile_input(Role role) {
  auto input = sample::input(role, hostile);
  input.person = hostile;
  input.told.front().name = hostile;
  input.load.groups.front().name = hostile;
  input.load.groups.front().steps.front().words = hostile;
  input.main.front().title = hostile;
  return input;
}

report::Report report_of(Role role) { return report::make(sample::content(), hostile_input(role)); }

}  // namespace

TEST_CASE("Vijandige tekst wordt in HTML nooit markering") {
  for (const Role role : core::all_roles) {
    const auto html = report::to_html(report_of(role));
    CHECK(html.find("&lt;script&gt;alert(1)") != std::string::npos);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img") == std::string::npos);
    CHECK(sample::count(html, "<svg") == sample::count(html, "</svg>"));
    CHECK(sample::count(html, "<table") == sample::count(html, "</table>"));
    CHECK(sample::count(html, "<td") == sample::count(html, "</td>"));
  }
}

TEST_CASE("Vijandige tekst wordt in een tekening nooit markering") {
  const auto report = report_of(Role::medewerker);
  const auto svg = report::to_svg(std::get<report::Figure>(report.find("figuren")->blocks.front()));
  CHECK(svg.find("&lt;script&gt;") != std::string::npos);
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(sample::count(svg, "<svg") == 1);
  CHECK(sample::count(svg, "</svg>") == 1);
}

TEST_CASE("Vijandige tekst wordt in Markdown nooit markering") {
  for (const Role role : core::all_roles) {
    const auto markdown = report::to_markdown(report_of(role));
    CHECK(markdown.find("\\<script\\>") != std::string::npos);
    CHECK(markdown.find(" <script") == std::string::npos);
    CHECK(markdown.find("\n# c") == std::string::npos);
    CHECK(markdown.find(" [x](") == std::string::npos);
    CHECK(markdown.find(" **b**") == std::string::npos);
  }
}

TEST_CASE("Elke regel van een tabel in Markdown heeft evenveel cellen, wat iemand ook typt") {
  const auto markdown = report::to_markdown(report_of(Role::leidinggevende));
  const auto at = markdown.find("| Vraag | Antwoord |");
  REQUIRE(at != std::string::npos);
  const auto row = markdown.substr(markdown.find("\n| ", markdown.find("---", at)) + 1);
  const auto line = row.substr(0, row.find('\n'));
  CHECK(sample::count(line, "|") - sample::count(line, "\\|") == 3);
}

TEST_CASE("Een formule wordt in het actieplan tekst") {
  auto input = sample::input(Role::medewerker);
  input.main.front().title = "=HYPERLINK(\"http://x\";\"klik\")";
  const auto csv = report::to_csv(report::make(sample::content(), input));
  CHECK(csv.find("\r\n\"'=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\";\"\";") != std::string::npos);
}

TEST_CASE("Het actieplan als CSV heeft zes cellen op elke regel") {
  const auto csv = report::to_csv(report::make(sample::content(), sample::input(Role::ondernemingsraad)));
  CHECK(csv.starts_with("\xEF\xBB\xBF\"Maatregel\";\"Wie\";\"Wanneer\";\"Kosten\";\"Status\";\"Resterend risico\"\r\n"));
  CHECK(sample::count(csv, ";") == 3 * 5);
  CHECK(sample::count(csv, "\r\n") == 3);
}

TEST_CASE("JSON houdt de antwoorden zoals evalueer ze leest, en de tekst zoals die getypt is") {
  auto input = hostile_input(Role::leidinggevende);
  input.answers["leeftijd"] = std::int64_t{57};
  input.answers["duur.fysiek"] = 4.5;
  const auto json = nlohmann::json::parse(report::to_json(report::make(sample::content(), input)));
  CHECK(json["bon"]["invoer"] == nlohmann::json{{"rol", "leidinggevende"},
                                                {"antwoorden",
                                                 {{"functie", hostile},
                                                  {"belastende-factoren", {"tillen-dragen"}},
                                                  {"leeftijd", 57},
                                                  {"duur.fysiek", 4.5}}}});
  CHECK(json["bon"]["kennisversie"] == "abc123");
  CHECK(json["actieplan"].size() == 2);
}

TEST_CASE("De pagina vraagt niets van buiten en voert niets uit") {
  for (const Role role : core::all_roles) {
    const auto html = report::to_html(report::make(sample::content(), sample::input(role)));
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    CHECK(html.find("default-src 'none'") != std::string::npos);
    for (const char* outside : {"<link", "<script", "<iframe", "<img", " src=", "@import", "url("}) {
      CHECK(html.find(outside) == std::string::npos);
    }
  }
}

TEST_CASE("Koppen van tabellen zeggen waar ze bij horen") {
  const auto html = report::to_html(report::make(sample::content(), sample::input(Role::ondernemingsraad)));
  CHECK(sample::count(html, "<th ") == sample::count(html, "scope=\"col\"") + sample::count(html, "scope=\"row\""));
  CHECK(sample::count(html, "<h1>") == 1);
}

TEST_CASE("Een adres dat geen webadres is, wordt geen link") {
  auto input = sample::input(Role::medewerker);
  input.sources = {{"extern", {}, "Wet", "javascript:alert(1)"}};
  const auto html = report::to_html(report::make(sample::content(), input));
  CHECK(html.find("<li>Wet</li>") != std::string::npos);
  CHECK(html.find("javascript:") == std::string::npos);
}
