#include <catch2/catch.hpp>

#include "advice/advice.hpp"

namespace {

using namespace inzetwijzer;
using core::Role;

const core::Source source_of_rules{"akc-arbeidsdeskundigen", "vraag 8", {}, {}};

core::Support support(std::string_view rule, bool provisional = false) {
  core::Support result;
  result.rule = rule;
  result.grounds = {core::AnswerGround{"verzuim", std::string{"dreigend"}}};
  result.sources = {&source_of_rules};
  result.provisional = provisional;
  return result;
}

core::Conclusion candidate(const std::string& id, std::int64_t priority, std::vector<core::Support> supports) {
  bool provisional = true;
  for (const auto& one : supports) provisional = provisional && one.provisional;
  return {{"advies." + id, priority}, std::move(supports), provisional};
}

content::AdviceText text(const std::string& id) {
  content::AdviceText result;
  result.id = id;
  result.theme = "gezondheid";
  result.wording[Role::medewerker] = {"Titel " + id, "Tekst", "Stap"};
  result.sources = {{"spdi-zwaar-werk", "2. Drie denkrichtingen", {}, {}}};
  return result;
}

content::RuleMetadata rule(const std::string& name, std::size_t order) {
  content::RuleMetadata result;
  result.name = name;
  result.order = order;
  return result;
}

content::Content world() {
  content::Content content;
  content.rules = content::RuleBook{{}, {rule("eerste", 0), rule("tweede", 1), rule("derde", 2)}};
  for (const std::string id : {"a", "b", "c"}) content.advice.emplace(id, text(id));
  return content;
}

std::vector<std::string> ids(const std::vector<core::Advice>& advice) {
  std::vector<std::string> result;
  for (const auto& one : advice) result.push_back(one.id);
  return result;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("Een advies met een hogere prioriteit staat voor een advies met een lagere") {
  const auto content = world();
  inference::Evaluation evaluation;
  evaluation.advice = {candidate("a", 3, {support("eerste")}), candidate("b", 1, {support("derde")}),
                       candidate("c", 2, {support("tweede")})};
  CHECK(ids(advice::rank(content, Role::medewerker, {}, evaluation)) == Ids{"b", "c", "a"});
}

TEST_CASE("Bij gelijke prioriteit gaat een zeker advies voor een voorlopig advies") {
  const auto content = world();
  inference::Evaluation evaluation;
  evaluation.advice = {candidate("a", 1, {support("eerste", true)}), candidate("b", 1, {support("derde")})};
  const auto ranked = advice::rank(content, Role::medewerker, {}, evaluation);
  CHECK(ids(ranked) == Ids{"b", "a"});
  CHECK(ranked.back().candidate.provisional);
}

TEST_CASE("Bij verder gelijke adviezen beslist de volgorde van de regels") {
  const auto content = world();
  inference::Evaluation evaluation;
  evaluation.advice = {candidate("a", 2, {support("derde")}), candidate("b", 2, {support("eerste")}),
                       candidate("c", 2, {support("tweede")})};
  CHECK(ids(advice::rank(content, Role::medewerker, {}, evaluation)) == Ids{"b", "c", "a"});
}

TEST_CASE("Een advies zonder woorden voor de rol wordt niet gegeven") {
  const auto content = world();
  inference::Evaluation evaluation;
  evaluation.advice = {candidate("a", 1, {support("eerste")})};
  CHECK(advice::rank(content, Role::ondernemingsraad, {}, evaluation).empty());
}

TEST_CASE("Een advies noemt de bronnen van zichzelf en van de regel, elk een keer") {
  auto content = world();
  content.advice.at("a").sources.push_back({"akc-arbeidsdeskundigen", "vraag 8", {}, {}});
  inference::Evaluation evaluation;
  evaluation.advice = {candidate("a", 1, {support("eerste")})};
  const auto ranked = advice::rank(content, Role::medewerker, {}, evaluation);
  REQUIRE(ranked.size() == 1);
  REQUIRE(ranked.front().sources.size() == 2);
  CHECK(ranked.front().sources.front().key == "spdi-zwaar-werk");
  CHECK(ranked.front().sources.back().section == "vraag 8");
}
