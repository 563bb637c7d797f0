#include "content/check.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <sstream>
#include <vector>

#include "content/content.hpp"
#include "content/messages.hpp"
#include "content/strict_json.hpp"
#include "support.hpp"

namespace inzetwijzer::content::test {
namespace {

/// One mistake in the good directory: tests/content/fouten/<name>.txt.
struct Mistake {
  struct Edit {
    std::string file;
    std::string was;
    std::string becomes;
  };
  std::vector<std::string> removed;
  std::vector<Edit> edits;
  std::vector<std::string> expected;  ///< "file:line key", sorted as the findings are
};

/// "\n" and "\xe9" as in C.
std::string unescaped(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\\n") == 0) {
      plain.push_back('\n');
      ++i;
    } else if (text.compare(i, 2, "\\x") == 0) {
      plain.push_back(static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16)));
      i += 3;
    } else {
      plain.push_back(text[i]);
    }
  }
  return plain;
}

Mistake read_mistake(const std::filesystem::path& path) {
  Mistake mistake;
  std::istringstream lines{read_file(path)};
  for (std::string line; std::getline(lines, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with('#') || colon == std::string::npos) continue;
    const std::string key = line.substr(0, colon);
    const std::string value = line.substr(colon + 2);
    if (key == "bestand") mistake.edits.push_back({value, {}, {}});
    if (key == "was") mistake.edits.back().was = unescaped(value);
    if (key == "wordt") mistake.edits.back().becomes = unescaped(value);
    if (key == "verwijder") mistake.removed.push_back(value);
    if (key == "verwacht") mistake.expected.push_back(value);
  }
  return mistake;
}

std::vector<std::string> in_short(const Findings& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    lines.push_back(finding.file + ":" + std::to_string(finding.line) + " " + finding.key);
  }
  return lines;
}

std::vector<std::filesystem::path> mistakes() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator{project() / "tests/content/fouten"}) {
    paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  return paths;
}

std::map<std::string, std::string, std::less<>> check_patterns() {
  std::map<std::string, std::string, std::less<>> patterns;
  const auto document = parse_strict(check_texts);
  REQUIRE(document);
  for (const auto& [key, text] : document->value.at("berichten").items()) patterns.emplace(key, text);
  return patterns;
}

}  // namespace

TEST_CASE("De goede kennis heeft geen enkele fout", "[content]") {
  const DataCopy data;
  CHECK(in_short(find_problems(data.path())).empty());
  CHECK(load(data.path()).has_value());
}

TEST_CASE("Elke soort fout wordt gevonden, met bestand en regel, en niets anders", "[content]") {
  for (const std::filesystem::path& path : mistakes()) {
    INFO(path.filename().string());
    const Mistake mistake = read_mistake(path);
    const DataCopy data;
    for (const std::string& name : mistake.removed) data.remove(name);
    for (const Mistake::Edit& edit : mistake.edits) REQUIRE(data.replace(edit.file, edit.was, edit.becomes));
    const Findings found = find_problems(data.path());
    CHECK(in_short(found) == mistake.expected);
    CHECK(in_words(found).size() == found.size());
  }
}

TEST_CASE("Elke fout die er is, heeft een voorbeeld en een tekst met reden en herstel", "[content]") {
  const auto patterns = check_patterns();
  std::set<std::string> shown;
  for (const std::filesystem::path& path : mistakes()) {
    for (const std::string& line : read_mistake(path).expected) shown.insert(line.substr(line.find(' ') + 1));
  }
  for (const std::string& key : shown) {
    CHECK(patterns.contains(key + ".reden"));
    CHECK(patterns.contains(key + ".herstel"));
  }
  // Not to be made from a file: what the schema says first, a file that the tests may always read, library
  // words, megabytes (load_test.cpp makes those).
  const std::set<std::string> elsewhere{"veld.ontbreekt",     "veld.soort-tekst", "veld.soort-getal",
                                        "veld.soort-ja-nee",  "veld.soort-lijst", "veld.soort-object",
                                        "bestand.onleesbaar", "bestand.te-groot", "schema.anders"};
  for (const auto& [key, pattern] : patterns) {
    INFO(key);
    CHECK(is_message_pattern(pattern));
    if (key.ends_with(".reden")) {
      const std::string problem = key.substr(0, key.size() - std::string{".reden"}.size());
      CHECK((shown.contains(problem) || elsewhere.contains(problem)));
    }
  }
}

TEST_CASE("Een verkeerd veld wordt bij het laden gemeld, ook zonder schema", "[content]") {
  const DataCopy data;
  REQUIRE(data.replace("knowledge/bronnen.json", "\"titel\": \"Een boek over werk\", ", ""));
  REQUIRE(data.replace("knowledge/drempels.json", "\"waarde\": 55", "\"waarde\": \"55\""));
  const auto content = load(data.path());
  REQUIRE_FALSE(content);
  REQUIRE(content.error().size() == 2);
  CHECK(content.error()[0].file == "knowledge/bronnen.json");
  CHECK(content.error()[0].line == 1);
  CHECK(content.error()[0].reason == "Het veld titel ontbreekt.");
  CHECK(content.error()[1].file == "knowledge/drempels.json");
  CHECK(content.error()[1].line == 8);
}

TEST_CASE("Een verboden functie komt niet door het laden", "[content]") {
  const DataCopy data;
  REQUIRE(data.replace("rules/10-regels.clp", "(concludeer oud ja)", "(system \"rm -rf ~\")"));
  const auto content = load(data.path());
  REQUIRE_FALSE(content);
  CHECK(content.error().front().file == "rules/10-regels.clp");
  CHECK(content.error().front().line == 27);
}

TEST_CASE("Een lege map geeft fouten en geen uitzondering", "[content]") {
  const auto content = load("/nergens/te/vinden");
  REQUIRE_FALSE(content);
  CHECK(content.error().size() > 5);
  CHECK_FALSE(check("/nergens/te/vinden").empty());
}

TEST_CASE("Een naam die bijna goed is, krijgt een voorstel", "[content]") {
  const DataCopy data;
  REQUIRE(data.replace("rules/10-regels.clp", "(optie tillen)", "(optie tilen)"));
  const core::Diagnostics diagnostics = check(data.path());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].mend.find("Bedoel je tillen?") != std::string::npos);
}

TEST_CASE("De echte kennis, regels en dialogen zijn zonder fouten", "[content][echt]") {
  for (const core::Diagnostic& diagnostic : check(project())) {
    UNSCOPED_INFO(diagnostic.file << ":" << diagnostic.line << ": " << diagnostic.reason);
    CHECK(diagnostic.reason.empty());
  }
  SUCCEED();
}

}  // namespace inzetwijzer::content::test
