#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>

#include <rapidcheck.h>

#include "talk.hpp"

using inzetwijzer::core::Role;
using inzetwijzer::core::ShownQuestion;

namespace {

constexpr int most_with_many_groups = 34;

int most_questions(Role role) {
  switch (role) {
    case Role::leidinggevende: return 27;
    case Role::medewerker: return 24;
    case Role::ondernemingsraad: return 25;
  }
  return 0;
}

std::string random_answer(const ShownQuestion& question) {
  if (question.id == "leeftijd") return std::to_string(*rc::gen::inRange(15, 81));
  if (question.type == 'D') return std::to_string(*rc::gen::inRange(0, 61));
  if (question.type == 'T') return "monteur";
  const int count = static_cast<int>(question.options.size());
  if (question.type != 'M') return std::to_string(*rc::gen::inRange(1, count + 1));
  const int substantial = count - 2;
  const auto chosen = *rc::gen::container<std::set<int>>(rc::gen::inRange(1, substantial + 1));
  if (chosen.empty()) return std::to_string(*rc::gen::inRange(substantial + 1, count + 1));
  std::string answer;
  for (const int number : chosen) answer += (answer.empty() ? "" : ", ") + std::to_string(number);
  return answer;
}

/// Walks to the advice with random answers and counts.
void walk(Role role) {
  talk::Person person{role};
  std::set<std::string> asked;
  std::set<std::string> weighed_groups;
  while (!person.reply().done) {
    RC_ASSERT(person.reply().question.has_value());
    const auto question = *person.reply().question;
    RC_ASSERT(asked.insert(question.id).second);
    const std::string weighing = "frequentie.";
    if (question.id.starts_with(weighing)) weighed_groups.insert(question.id.substr(weighing.size()));
    person.says(random_answer(question));
    RC_ASSERT(!person.reply().confirm.has_value());
  }
  const int most = weighed_groups.size() <= 2 ? most_questions(role) : most_with_many_groups;
  RC_LOG() << asked.size() << " questions, " << weighed_groups.size() << " groups\n";
  RC_ASSERT(static_cast<int>(asked.size()) <= most);
}

}  // namespace

TEST_CASE("een leidinggevende komt met elk antwoord binnen het afgesproken aantal vragen bij advies") {
  CHECK(rc::check([] { walk(Role::leidinggevende); }));
}

TEST_CASE("een medewerker komt met elk antwoord binnen het afgesproken aantal vragen bij advies") {
  CHECK(rc::check([] { walk(Role::medewerker); }));
}

TEST_CASE("een or komt met elk antwoord binnen het afgesproken aantal vragen bij advies") {
  CHECK(rc::check([] { walk(Role::ondernemingsraad); }));
}
