#include "content/answer_check.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

namespace inzetwijzer::content {
namespace {

using core::Role;
using core::Value;

core::RoleSet roles(std::initializer_list<Role> list) {
  core::RoleSet set;
  for (const Role role : list) set.insert(role);
  return set;
}

Question question(QuestionType type) {
  const core::RoleSet both = roles({Role::leidinggevende, Role::medewerker});
  Question made;
  made.id = made.family = "vraag";
  made.type = type;
  made.roles = both;
  made.options = {
      {"ja", both, {}, false}, {"nee", both, {}, false}, {"soms", roles({Role::medewerker}), {}, false}};
  made.minimum = 15;
  made.maximum = 80;
  return made;
}

std::optional<AnswerProblem> problem(QuestionType type, const Value& value, Role role = Role::medewerker) {
  const auto fault = check_answer(question(type), role, value);
  return fault ? std::optional{fault->problem} : std::nullopt;
}

std::string text(const char* word) {
  return word;
}

}  // namespace

TEST_CASE("Een vraag van een andere rol mag niet beantwoord worden", "[content]") {
  CHECK(problem(QuestionType::choice, text("ja"), Role::ondernemingsraad) == AnswerProblem::not_for_role);
}

TEST_CASE("Een keuze is een optie van deze rol of weet-niet", "[content]") {
  for (const QuestionType type : {QuestionType::choice, QuestionType::graded}) {
    CHECK_FALSE(problem(type, text("ja")));
    CHECK_FALSE(problem(type, text("weet-niet")));
    CHECK_FALSE(problem(type, text("soms")));
    CHECK(problem(type, text("soms"), Role::leidinggevende) == AnswerProblem::unknown_option);
    CHECK(problem(type, text("geen")) == AnswerProblem::unknown_option);
    CHECK(problem(type, text("")) == AnswerProblem::unknown_option);
    CHECK(problem(type, std::int64_t{1}) == AnswerProblem::wrong_type);
    CHECK(problem(type, core::Options{"ja"}) == AnswerProblem::wrong_type);
  }
}

TEST_CASE("Een meerkeuze is een lijst zonder dubbele, en geen en weet-niet staan alleen", "[content]") {
  const auto multiple = [](core::Options options, Role role = Role::medewerker) {
    return problem(QuestionType::multiple, options, role);
  };
  CHECK_FALSE(multiple({"nee", "ja"}));
  CHECK_FALSE(multiple({"geen"}));
  CHECK_FALSE(multiple({"weet-niet"}));
  CHECK(multiple({}) == AnswerProblem::empty_list);
  CHECK(multiple({"ja", "ja"}) == AnswerProblem::repeated_option);
  CHECK(multiple({"geen", "geen"}) == AnswerProblem::repeated_option);
  CHECK(multiple({"ja", "geen"}) == AnswerProblem::exclusive_option);
  CHECK(multiple({"weet-niet", "geen"}) == AnswerProblem::exclusive_option);
  CHECK(multiple({"ja", "misschien"}) == AnswerProblem::unknown_option);
  CHECK(multiple({"soms"}, Role::leidinggevende) == AnswerProblem::unknown_option);
  CHECK(problem(QuestionType::multiple, text("ja")) == AnswerProblem::wrong_type);
  CHECK(check_answer(question(QuestionType::multiple), Role::medewerker, core::Options{"ja", "x"})->option ==
        "x");
}

TEST_CASE("Een leeftijd is een heel getal binnen het bereik, hoe het ook geschreven is", "[content]") {
  CHECK_FALSE(problem(QuestionType::number, std::int64_t{15}));
  CHECK_FALSE(problem(QuestionType::number, 58.0));
  CHECK_FALSE(problem(QuestionType::number, text("weet-niet")));
  CHECK(problem(QuestionType::number, 58.5) == AnswerProblem::not_whole);
  CHECK(problem(QuestionType::number, std::int64_t{14}) == AnswerProblem::out_of_range);
  CHECK(problem(QuestionType::number, 80.5) == AnswerProblem::out_of_range);
  CHECK(problem(QuestionType::number, text("58")) == AnswerProblem::wrong_type);
  CHECK(problem(QuestionType::number, core::Options{"weet-niet"}) == AnswerProblem::wrong_type);
}

TEST_CASE("Een duur mag een breuk zijn, maar geen oneindig of niet-getal", "[content]") {
  CHECK_FALSE(problem(QuestionType::duration, 15.25));
  CHECK_FALSE(problem(QuestionType::duration, text("weet-niet")));
  CHECK(problem(QuestionType::duration, -0.5) == AnswerProblem::out_of_range);
  CHECK(problem(QuestionType::duration, std::numeric_limits<double>::infinity()) ==
        AnswerProblem::out_of_range);
  CHECK(problem(QuestionType::duration, std::nan("")) == AnswerProblem::out_of_range);
}

TEST_CASE("Een tekst is een tekst tot een grens, ook als er weet-niet staat", "[content]") {
  CHECK_FALSE(problem(QuestionType::text, text("stratenmaker")));
  CHECK_FALSE(problem(QuestionType::text, std::string(max_text_bytes, 'x')));
  CHECK(problem(QuestionType::text, std::string(max_text_bytes + 1, 'x')) == AnswerProblem::too_long);
  CHECK(problem(QuestionType::text, std::int64_t{3}) == AnswerProblem::wrong_type);
}

TEST_CASE("Elke fout heeft een eigen sleutel", "[content]") {
  std::vector<std::string> keys;
  for (const AnswerProblem each : all_answer_problems) keys.push_back(message_key(each));
  CHECK(keys.size() == 9);
  std::ranges::sort(keys);
  CHECK(std::ranges::adjacent_find(keys) == keys.end());
}

TEST_CASE("Het dichtstbijzijnde woord is dichtbij of er is geen", "[content]") {
  const std::vector<std::string> words{"leeftijd", "sector", "contract"};
  CHECK(closest("leeftjid", words) == "leeftijd");
  CHECK(closest("secotr", words) == "sector");
  CHECK(closest("contrat", words) == "contract");
  CHECK(closest("duur", words).empty());
  CHECK(closest("", words).empty());
  CHECK(closest(std::string(100'000, 'x'), words).empty());
}

}  // namespace inzetwijzer::content
