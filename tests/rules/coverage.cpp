#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "case_files.hpp"
#include "real.hpp"

using namespace inzetwijzer;

TEST_CASE("Every rule fires in at least one case and is silent in another") {
  std::map<std::string, std::size_t> fired;
  const auto cases = case_files::all();
  REQUIRE(cases.size() >= 24);
  for (const auto& one : cases) {
    for (const auto rule : real::engine().evaluate(one.role, one.answers).rules) ++fired[std::string{rule}];
  }
  const std::set<std::string, std::less<>> always{"conclusie-uit-steun", "vraag-factoren", "vraag-werkdruk",
                                                  "vraag-ongewenst-gedrag"};
  for (const content::RuleMetadata& rule : real::content().rules.rules()) {
    if (rule.name == "conclusie-uit-steun") continue;  // stands behind every other rule
    INFO("rule " << rule.name << " in " << rule.file << ":" << rule.line);
    CHECK(fired[rule.name] > 0);
    if (!always.contains(rule.name)) CHECK(fired[rule.name] < cases.size());
  }
}
