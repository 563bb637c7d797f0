#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "canonical.hpp"
#include "inference/workspace.hpp"
#include "random_answers.hpp"
#include "real.hpp"

using namespace inzetwijzer;
using core::Answers;
using core::Role;
using canonical::conclusions_text;
using canonical::text;

namespace {

bool has(const inference::Evaluation& evaluation, const core::ConclusionKey& key) {
  const auto found = evaluation.find(key.id);
  return std::ranges::any_of(found, [&key](const core::Conclusion* one) { return one->key == key; });
}

/// The answers a conclusion rests on, all the way down, by its main supports; says whether an absence was met.
bool collect(const inference::Evaluation& evaluation, const core::ConclusionKey& key, Answers& answers) {
  bool absence = false;
  for (const core::Conclusion* conclusion : evaluation.find(key.id)) {
    if (conclusion->key != key) continue;
    const core::Support& support = conclusion->supports.front();
    absence = absence || !support.absences.empty();
    for (const core::Ground& ground : support.grounds) {
      if (const auto* below = std::get_if<core::ConclusionKey>(&ground)) {
        absence = collect(evaluation, *below, answers) || absence;
        continue;
      }
      const auto& answer = std::get<core::AnswerGround>(ground);
      const auto known = answers.find(answer.question);
      if (known == answers.end()) {
        answers.emplace(answer.question, answer.value);
      } else if (const auto* more = std::get_if<core::Options>(&answer.value)) {
        auto& options = std::get<core::Options>(known->second);
        for (const std::string& option : *more) {
          if (std::ranges::find(options, option) == options.end()) options.push_back(option);
        }
      }
    }
  }
  return absence;
}

Role any_role() { return *rc::gen::elementOf(std::vector<Role>(core::all_roles.begin(), core::all_roles.end())); }

}  // namespace

TEST_CASE("Answers that change in a loaded environment give what a fresh one gives, needs too, whatever the order") {
  inference::Workspace other{real::content()};
  CHECK(rc::check([&other] {
    constexpr auto full = inference::Justification::full;
    inference::Workspace workspace{real::content()};
    const int steps = *rc::gen::inRange(2, 12);
    Role role = any_role();
    Answers answers = random_answers::answers(real::content(), role, 60);
    for (int step = 0; step < steps; ++step) {
      if (*rc::gen::inRange(0, 6) == 0) {
        role = any_role();
        answers = random_answers::answers(real::content(), role, 50);
      } else {
        const auto& all = real::content().questions.all();
        const auto& question = all[*rc::gen::inRange<std::size_t>(0, all.size())];
        if (!question.roles.contains(role) || *rc::gen::inRange(0, 3) == 0) {
          answers.erase(question.id);
        } else {
          answers.insert_or_assign(question.id, *random_answers::value(question, role));
        }
      }
      // They come from other answers each.
      const auto explored = other.evaluate_without_needs(role, answers, full);
      const auto evaluation = workspace.evaluate(role, answers, full);
      RC_ASSERT(text(evaluation) == text(real::engine().evaluate(role, answers)));
      RC_ASSERT(evaluation.rules == real::engine().evaluate(role, answers).rules);
      RC_ASSERT(conclusions_text(evaluation) == conclusions_text(explored));
    }
    inference::Workspace unused{real::content()};
    const auto last = workspace.evaluate(role, answers, full);
    const auto afresh = unused.evaluate(role, answers, full);
    RC_ASSERT(text(last) == text(afresh));
    RC_ASSERT(last.rules == afresh.rules);
  }));
}

TEST_CASE("What was evaluated before in an environment leaves no trace, in what is needed either") {
  inference::Workspace used{real::content()};
  CHECK(rc::check([&used] {
    const Role role = any_role();
    const Answers answers = random_answers::answers(real::content(), role, 50);
    inference::Workspace unused{real::content()};
    const auto full = inference::Justification::full;
    RC_ASSERT(text(used.evaluate(role, answers, full)) == text(unused.evaluate(role, answers, full)));
  }));
}

TEST_CASE("Every ground is an answer that was given or a conclusion that was drawn") {
  CHECK(rc::check([] {
    const Role role = any_role();
    const Answers answers = random_answers::answers(real::content(), role, *rc::gen::inRange(20, 100));
    const auto evaluation = real::engine().evaluate(role, answers);
    for (const auto* list : {&evaluation.conclusions, &evaluation.advice}) {
      for (const core::Conclusion& conclusion : *list) {
        for (const core::Support& support : conclusion.supports) {
          RC_ASSERT(!support.sources.empty());
          for (const core::Ground& ground : support.grounds) {
            if (const auto* below = std::get_if<core::ConclusionKey>(&ground)) {
              RC_ASSERT(has(evaluation, *below));
            } else {
              RC_ASSERT(answers.contains(std::get<core::AnswerGround>(ground).question));
            }
          }
        }
      }
    }
  }));
}

TEST_CASE("Feeding only the grounds of a conclusion gives it again, unless it rests on an absence") {
  CHECK(rc::check([] {
    const Role role = any_role();
    const Answers answers = random_answers::answers(real::content(), role, *rc::gen::inRange(30, 100));
    const auto evaluation = real::engine().evaluate(role, answers);
    for (const auto* list : {&evaluation.conclusions, &evaluation.advice}) {
      for (const core::Conclusion& conclusion : *list) {
        Answers grounds;
        if (collect(evaluation, conclusion.key, grounds)) continue;
        const auto again = real::engine().evaluate(role, grounds);
        // Of an advice the priority may come from another rule when fewer answers are known; it is given all the same.
        const bool is_advice = list == &evaluation.advice;
        const bool holds = is_advice ? !again.find(conclusion.key.id).empty() : has(again, conclusion.key);
        if (!holds) RC_FAIL(text(conclusion.key) + " <- " + text(conclusion.supports.front()));
      }
    }
  }));
}

TEST_CASE("A conclusion that can have one value at a time never has two") {
  const std::set<std::string, std::less<>> several{
      "doel", "thema", "doelgroep", "doorverwijzing", "ongewenst-gedrag", "misfit", "eigen-regie-knelpunt",
      "dialoog-knelpunt", "buffer-knelpunt", "succesfactor-knelpunt", "arbeidsdeskundige-fase", "veiligheidsrisico",
      "psa-risico", "vitaliteit-knelpunt", "eigen-regie-omgeving", "veroudering", "leercultuur-knelpunt",
      "basis-ontbreekt", "basis-aanbevolen"};
  CHECK(rc::check([&several] {
    const Role role = any_role();
    const Answers answers = random_answers::answers(real::content(), role, *rc::gen::inRange(30, 100));
    std::set<std::string> seen;
    for (const core::Conclusion& conclusion : real::engine().evaluate(role, answers).conclusions) {
      const bool council_phase = role == Role::ondernemingsraad && conclusion.key.id == "levensfase";
      if (several.contains(conclusion.key.id) || council_phase) continue;
      RC_ASSERT(seen.insert(conclusion.key.id).second);
    }
  }));
}
