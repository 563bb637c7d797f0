#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "explanation/search.hpp"
#include "explanation/what_if.hpp"
#include "rules/random_answers.hpp"
#include "rules/real.hpp"

using namespace inzetwijzer;
using explanation::Case;
using explanation::Goal;

namespace {

constexpr std::size_t few_pairs = 300;
constexpr int some_answered = 40;  ///< per cent of a role's questions

core::Role any_role() {
  return *rc::gen::elementOf(std::vector<core::Role>(core::all_roles.begin(), core::all_roles.end()));
}

/// A goal about something that rules can conclude: that it comes when it is not there, that it goes when it is.
Goal any_goal(const inference::Evaluation& evaluation) {
  static const std::vector<std::string> ids{"zwaar-werk",     "stapeling", "werkdruk",  "arbeidsdeskundige", "onontkoombaar",
                                            "factor.fysiek", "balans",    "jobcoach",  "levensfase",        "niet-vol-te-houden",
                                            "advies.werkdruk-vroeg-bespreken"};
  const auto id = *rc::gen::elementOf(ids);
  const auto found = evaluation.find(id);
  if (found.empty()) return {id, {}, true};
  if (id.starts_with("advies.")) return {id, {}, false};
  return {id, found.front()->key.value, false};
}

/// A random case with a random goal, and what the search says.
struct Searched {
  core::Role role = any_role();
  core::Answers answers = random_answers::answers(real::content(), role, some_answered);
  inference::Evaluation evaluation = real::engine().evaluate(role, answers);
  Case subject{real::content(), role, answers, evaluation};
  Goal goal = any_goal(evaluation);
  explanation::Ways ways = explanation::ways_to(subject, real::engine(), goal, few_pairs);

  /// Whether making these changes reaches the goal, evaluated from scratch.
  [[nodiscard]] bool reaches(const std::vector<explanation::AnswerChange>& changes) const {
    bool concluded = false;
    const auto other = real::engine().evaluate(role, explanation::changed(answers, changes));
    for (const auto* conclusion : other.find(goal.id)) {
      concluded = concluded || !goal.value || conclusion->key.value == *goal.value;
    }
    return concluded == goal.wanted;
  }
};

}  // namespace

TEST_CASE("Every change that is proposed reaches its goal when it is made, and of a pair neither half does alone") {
  rc::prop("", [] {
    const Searched searched;
    for (const auto& way : searched.ways.found) {
      RC_ASSERT(searched.reaches(way));
      for (const auto& half : way) RC_ASSERT(searched.reaches({half}) == (way.size() == 1));
    }
  });
}

TEST_CASE("No single change among the candidates is overlooked") {
  rc::prop("", [] {
    const Searched searched;
    const auto& found = searched.ways.found;
    for (const auto& change : explanation::candidates(searched.subject, searched.goal)) {
      const bool was_found = std::find(found.begin(), found.end(), std::vector{change}) != found.end();
      RC_ASSERT(searched.reaches({change}) == was_found);
    }
  });
}

TEST_CASE("Years that go by change ages and durations and nothing else, and stop at what may be answered") {
  const core::Answers now{{"leeftijd", std::int64_t{78}}, {"duur.fysiek", 4.5}, {"sector", std::string{"bouw"}},
                          {"jaren-zwaar-werk", std::string{"weet-niet"}}};
  const auto later = explanation::later(real::content(), now, 5);
  CHECK(later.at("leeftijd") == core::Value{std::int64_t{80}});
  CHECK(later.at("duur.fysiek") == core::Value{9.5});
  CHECK(later.at("sector") == now.at("sector"));
  CHECK(later.at("jaren-zwaar-werk") == now.at("jaren-zwaar-werk"));
}
