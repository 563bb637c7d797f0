#include <rapidcheck.h>

#include <catch2/catch.hpp>
#include <set>
#include <stdexcept>
#include <string>

#include "content/content.hpp"
#include "dialogue/agenda.hpp"
#include "dialogue/unit.hpp"
#include "inference/engine.hpp"

using namespace inzetwijzer;
using core::Role;

namespace {

constexpr int most_with_many_groups = 34;
constexpr std::string_view weighing = "frequentie.";

int most_questions(Role role) {
  switch (role) {
    case Role::leidinggevende: return 27;
    case Role::medewerker: return 24;
    case Role::ondernemingsraad: return 25;
  }
  return 0;
}

const content::Content& real_content() {
  static const content::Content loaded = [] {
    auto read = content::load(INZETWIJZER_SOURCE_DIR);
    if (!read) throw std::runtime_error{"the content does not load"};
    return std::move(*read);
  }();
  return loaded;
}

const inference::Engine& real_engine() {
  static const inference::Engine engine{real_content()};
  return engine;
}

/// A random option; the last one, "weet-niet", as often as any other.
core::Value random_option(const content::QuestionText& text) {
  return text.options[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(text.options.size())))]
      .id;
}

core::Value random_options(const content::QuestionText& text) {
  core::Options chosen;
  for (const auto& option : text.options) {
    const bool exclusive = option.id == core::none_id || option.id == core::unknown_id;
    if (!exclusive && *rc::gen::inRange(0, 3) == 0) chosen.push_back(option.id);
  }
  if (!chosen.empty()) return chosen;
  return core::Options{std::string{*rc::gen::arbitrary<bool>() ? core::none_id : core::unknown_id}};
}

core::Value random_value(Role role, const std::string& unit) {
  const auto& text = *real_content().dialogues.at(role).find(unit);
  switch (dialogue::type_of(real_content().questions, unit)) {
    case content::QuestionType::multiple: return random_options(text);
    case content::QuestionType::number: return static_cast<std::int64_t>(*rc::gen::inRange(15, 81));
    case content::QuestionType::duration: return static_cast<std::int64_t>(*rc::gen::inRange(0, 61));
    case content::QuestionType::text: return std::string{"monteur"};
    default: return random_option(text);
  }
}

void answer(dialogue::State& state, Role role, const std::string& unit) {
  dialogue::apply(state, dialogue::Asked{unit});
  for (const auto& [question, value] :
       dialogue::spread(real_content().questions, role, unit, random_value(role, unit))) {
    dialogue::apply(state, dialogue::Answered{question, value});
  }
}

/// Answers at random until no core question is left; every question comes once and within the limits.
void walk(Role role) {
  dialogue::State state;
  std::set<std::string> asked;
  std::set<std::string> groups;
  for (;;) {
    const auto evaluation = real_engine().evaluate(role, state.answers);
    const auto unit = dialogue::next_unit({real_content(), role, state, evaluation});
    if (unit.empty()) break;
    RC_ASSERT(asked.insert(unit).second);
    if (unit.starts_with(weighing)) groups.insert(unit);
    answer(state, role, unit);
  }
  RC_ASSERT(static_cast<int>(asked.size()) <=
            (groups.size() <= 2 ? most_questions(role) : most_with_many_groups));
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
