#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "content/content.hpp"
#include "support.hpp"

namespace inzetwijzer::content::test {
namespace {

using core::Role;

constexpr std::size_t largest_file = std::size_t{4} << 20U;

Content loaded(const DataCopy& data) {
  auto content = load(data.path());
  REQUIRE(content);
  return std::move(*content);
}

std::vector<std::string> option_ids(const QuestionText& text) {
  std::vector<std::string> ids;
  for (const OptionText& option : text.options) ids.push_back(option.id);
  return ids;
}

}  // namespace

TEST_CASE("Een vraag met delen wordt een vraag per deel, met eigen rollen", "[content]") {
  const DataCopy data;
  const Questions questions = loaded(data).questions;
  const Question* health = questions.find("fit.gezondheid");
  REQUIRE(health != nullptr);
  CHECK(health->family == "fit");
  CHECK(health->part == "gezondheid");
  CHECK(health->asked_as_list);
  CHECK(health->roles.contains(Role::medewerker));
  CHECK_FALSE(health->roles.contains(Role::leidinggevende));
  CHECK(health->options.size() == 3);
  CHECK(questions.find("fit") == nullptr);
  CHECK(questions.family("fit").size() == 2);
  CHECK(questions.family("leeftijd").size() == 1);
  CHECK(questions.find("duur.fysiek")->maximum == 1);
  CHECK(questions.find("belastende-factoren")->options[0].group == "fysiek");
  CHECK(questions.find("belastende-factoren")->options[0].capped);
}

TEST_CASE("De opties van een vraag zijn volledig, in volgorde en van deze rol", "[content]") {
  const DataCopy data;
  const Content content = loaded(data);
  const DialogueText& employee = content.dialogues.at(Role::medewerker);
  const DialogueText& manager = content.dialogues.at(Role::leidinggevende);
  CHECK(option_ids(*employee.find("omvang.fysiek")) ==
        std::vector<std::string>{"licht", "zwaar", "weet-niet"});
  CHECK(option_ids(*manager.find("omvang.fysiek")) == std::vector<std::string>{"licht", "weet-niet"});
  CHECK(option_ids(*employee.find("belastende-factoren")) ==
        std::vector<std::string>{"tillen", "geen", "weet-niet"});
  CHECK(option_ids(*employee.find("fit")) ==
        std::vector<std::string>{"kennis", "gezondheid", "geen", "weet-niet"});
  CHECK(option_ids(*manager.find("fit")) == std::vector<std::string>{"kennis", "geen", "weet-niet"});
  CHECK(option_ids(*employee.find("fit.kennis")) ==
        std::vector<std::string>{"ja", "deels", "nee", "weet-niet"});
  CHECK(option_ids(*employee.find("leeftijd")) == std::vector<std::string>{"weet-niet"});
  CHECK(manager.find("fit.gezondheid") == nullptr);
  CHECK(content.dialogues.at(Role::ondernemingsraad).find("leeftijd") == nullptr);
}

TEST_CASE("Een rol gebruikt eigen woorden en anders de gedeelde", "[content]") {
  const DataCopy data;
  const Content content = loaded(data);
  const QuestionText& employee = *content.dialogues.at(Role::medewerker).find("frequentie.fysiek");
  const QuestionText& manager = *content.dialogues.at(Role::leidinggevende).find("frequentie.fysiek");
  CHECK(employee.options[0].label == "bijna nooit");
  CHECK(manager.options[0].label == "zelden");
  CHECK(employee.name == "hoe vaak");
  CHECK(employee.options[1].synonyms == std::vector<std::string>{"geen idee"});
  CHECK(content.dialogues.at(Role::medewerker).find("fit.kennis")->name == "kennis");
  CHECK(content.dialogues.at(Role::medewerker).topics[1].deepening);
  CHECK_FALSE(content.dialogues.at(Role::medewerker).topics[0].deepening);
}

TEST_CASE("Een regel draagt zijn uitleg, bronnen, status en plaats", "[content]") {
  const DataCopy data;
  const RuleBook rules = loaded(data).rules;
  CHECK(rules.files().front().name == "rules/00-sjablonen.clp");
  const RuleMetadata* rule = rules.find("jong-belast");
  REQUIRE(rule != nullptr);
  CHECK(rule->explanation == "De belasting is hoog en de leeftijd niet.");
  CHECK(rule->absences == std::vector<std::string>{"De leeftijd is niet hoog."});
  CHECK(rule->sources == std::vector<core::Source>{{"werkdefinitie", {}, {}, {}}});
  CHECK(rule->standing == Standing::derived);
  CHECK(rule->file == "rules/10-regels.clp");
  CHECK(rule->line == 42);
  CHECK(rules.find("oud")->sources ==
        std::vector<core::Source>{{"extern", {}, "Een artikel", "https://voorbeeld.nl/artikel"}});
  CHECK(rules.find("factor-gewogen")->sources == std::vector<core::Source>{{"boek", "1.2", {}, {}}});
  CHECK(rules.find("factor-gewogen")->order < rules.find("oud")->order);
  CHECK(rules.find("nergens") == nullptr);
}

TEST_CASE("Een advies heeft een tekst per rol en weet waar het staat", "[content]") {
  const DataCopy data;
  const Content content = loaded(data);
  const AdviceText& advice = content.advice.at("rust");
  CHECK(advice.wording.at(Role::medewerker).title == "Neem rust");
  CHECK(advice.agreement == "taak");
  CHECK(advice.interventions == std::vector<std::string>{"pauze"});
  CHECK(advice.benefits.front().side == "werknemer");
  CHECK(advice.line == 2);
  CHECK(
      content.conclusions.at("factor.fysiek").sentences.at("medewerker").at("hoog").starts_with("Het werk"));
  CHECK(content.thresholds.load.size() == 3);
  CHECK(content.sources.at("boek").name == "Het boek");
  CHECK(content.terms.front().word == "RI&E");
}

TEST_CASE("Een bestand dat geen inhoud kan zijn, zo groot, wordt niet gelezen", "[content]") {
  const DataCopy data;
  const std::string large(largest_file + 1, ' ');
  data.write("knowledge/te-groot.json", large);
  const auto refused = load(data.path(), {{"knowledge/drempels.json", data.path() / "knowledge/te-groot.json"}});
  REQUIRE_FALSE(refused);
  std::set<std::string> files;
  for (const auto& mistake : refused.error()) {
    if (mistake.reason.find("te groot") != std::string::npos) files.insert(mistake.file);
  }
  CHECK(files == std::set<std::string>{"knowledge/drempels.json", "knowledge/te-groot.json"});
}

TEST_CASE("Een bestand van precies de grootste maat wordt gelezen", "[content]") {
  const DataCopy data;
  const std::string terms = data.read("knowledge/begrippen.json");
  data.write("knowledge/begrippen.json", terms + std::string(largest_file - terms.size(), ' '));
  CHECK(loaded(data).terms.size() == 1);
}

TEST_CASE("De kennisversie volgt regels en kennis, en niet de dialogen", "[content]") {
  const DataCopy data;
  const std::string before = loaded(data).knowledge_version;
  CHECK(before.size() == 64);
  CHECK(before == loaded(DataCopy{}).knowledge_version);
  REQUIRE(data.replace("dialogues/or.json", "Hoe vaak?", "Hoe dikwijls?"));
  CHECK(loaded(data).knowledge_version == before);
  data.write("rules/.10-regels.clp.swp", "een editor");
  CHECK(loaded(data).knowledge_version == before);
  REQUIRE(data.replace("knowledge/drempels.json", "\"waarde\": 55", "\"waarde\": 56"));
  CHECK(loaded(data).knowledge_version != before);
}

}  // namespace inzetwijzer::content::test
