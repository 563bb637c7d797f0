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

constexpr int some_answered = 40;  ///< per cent of a role's questions

core::Role any_role() {
  return *rc::gen::elementOf(std::vector<core::Role>(core::all_roles.begin(), core::all_roles.end()));
}

/// A goal about something that rules can conclude, there now or not.
rc::Gen<Goal> goals(const inference::Evaluation& evaluation) {
  static const std::vector<std::string> ids{"zwaar-werk",     "stapeling", "werkdruk",  "arbeidsdeskundige", "onontkoombaar",
                                            "factor.fysiek", "balans",    "jobcoach",  "levensfase",        "niet-vol-te-houden",
                                            "advies.werkdruk-vroeg-bespreken"};
  return rc::gen::map(rc::gen::elementOf(ids), [&evaluation](const std::string& id) {
    const auto found = evaluation.find(id);
    if (found.empty()) return Goal{id, {}, true};
    return Goal{id, found.front()->key.value, false};
  });
}

bool reaches(const Goal& goal, const inference::Evaluation& evaluation) {
  bool concluded = false;
  for (const auto* conclusion : evaluation.find(goal.id)) {
    concluded = concluded || !goal.value || conclusion->key.value == *goal.value;
  }
  return concluded == goal.wanted;
}

}  // namespace

TEST_CASE("Every change that is proposed reaches its goal when it is made, and of a pair neither half does alone") {
  rc::prop("", [] {
    const auto role = any_role();
    const auto answers = random_answers::answers(real::content(), role, some_answered);
    const auto evaluation = real::engine().evaluate(role, answers);
    const Case subject{real::content(), role, answers, evaluation};
    const auto goal = *goals(evaluation);
    const auto ways = explanation::ways_to(subject, real::engine(), goal);
    for (const auto& way : ways.found) {
      RC_ASSERT(reaches(goal, real::engine().evaluate(role, explanation::changed(answers, way))));
      for (const auto& half : way) {
        const bool alone = reaches(goal, real::engine().evaluate(role, explanation::changed(answers, {half})));
        RC_ASSERT(alone == (way.size() == 1));
      }
    }
    RC_TAG(ways.found.empty() ? "geen" : ways.found.front().size() == 1 ? "een" : "twee");
  });
}

TEST_CASE("No single change among the candidates is overlooked") {
  rc::prop("", [] {
    const auto role = any_role();
    const auto answers = random_answers::answers(real::content(), role, some_answered);
    const auto evaluation = real::engine().evaluate(role, answers);
    const Case subject{real::content(), role, answers, evaluation};
    const auto goal = *goals(evaluation);
    const auto ways = explanation::ways_to(subject, real::engine(), goal);
    const bool singles = !ways.found.empty() && ways.found.front().size() == 1;
    for (const auto& change : explanation::candidates(subject, goal)) {
      const bool works = reaches(goal, real::engine().evaluate(role, explanation::changed(answers, {change})));
      const bool found = singles && std::find(ways.found.begin(), ways.found.end(), std::vector{change}) != ways.found.end();
      RC_ASSERT(works == found);
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
