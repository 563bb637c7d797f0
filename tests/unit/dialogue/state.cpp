#include "dialogue/state.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "dialogue/unit.hpp"

using namespace inzetwijzer;
using namespace inzetwijzer::dialogue;

namespace {

content::Question graded(const std::string& family, const std::string& part) {
  content::Question question;
  question.id = family + '.' + part;
  question.family = family;
  question.part = part;
  question.type = content::QuestionType::graded;
  question.roles = core::RoleSet::all();
  question.asked_as_list = true;
  return question;
}

content::Questions buffer_questions() {
  return content::Questions{{graded("buffer", "waardering"), graded("buffer", "regelruimte")}};
}

constexpr auto role = core::Role::medewerker;

}  // namespace

TEST_CASE("elke gebeurtenis komt uit de opslag zoals hij erin ging") {
  const Events events{Answered{"functie", std::string{"kok"}},
                      Answered{"leeftijd", std::int64_t{58}},
                      Answered{"duur.fysiek", 4.5},
                      Answered{"voorkeur", core::Options{"leren", "zo-blijven"}},
                      Withdrawn{"leeftijd"},
                      Skipped{"sector"},
                      Asked{"sector"},
                      Reopened{"sector"},
                      ConfirmationAsked{"leeftijd", std::int64_t{55}},
                      ConfirmationCleared{},
                      Misunderstood{},
                      Prompted{"wis"},
                      PromptClosed{},
                      NoticeShown{"start"},
                      Finished{{"a", "b"}, 1},
                      Deepening{true},
                      PersonNamed{"collega"},
                      Resumed{}};
  CHECK(events.size() >= std::variant_size_v<Event>);
  for (const auto& event : events) {
    const auto stored = to_json(event);
    CHECK(to_json(event_from_json(stored)) == stored);
  }
}

TEST_CASE("een beschadigde gebeurtenis wordt geweigerd") {
  CHECK_THROWS_AS(event_from_json("geen json"), std::invalid_argument);
  CHECK_THROWS_AS(event_from_json(R"({"v":1,"soort":"onbekend"})"), std::invalid_argument);
  CHECK_THROWS_AS(event_from_json(R"({"v":2,"soort":"hervat"})"), std::invalid_argument);
  for (const char* number : {"1e300", "-1", "1.5", "\"1\"", "null"}) {
    const std::string text{number};
    CHECK_THROWS_AS(event_from_json(R"({"v":)" + text + R"(,"soort":"hervat"})"), std::invalid_argument);
    CHECK_THROWS_AS(event_from_json(R"({"v":1,"soort":"advies","adviezen":[],"hoofd":)" + text + "}"),
                    std::invalid_argument);
  }
}

TEST_CASE("een antwoord ruimt de bevestiging, de misverstanden en het overslaan op") {
  const auto state =
      fold({Asked{"leeftijd"}, Skipped{"leeftijd"}, Misunderstood{},
            ConfirmationAsked{"leeftijd", std::int64_t{5}}, Answered{"leeftijd", std::int64_t{55}}});
  CHECK_FALSE(state.pending);
  CHECK(state.misunderstood == 0);
  CHECK(state.skipped.empty());
  CHECK(state.answers.at("leeftijd") == core::Value{std::int64_t{55}});
}

TEST_CASE("vragen houden het nummer waarmee ze eerst gesteld zijn") {
  const auto state = fold({Asked{"sector"}, Asked{"functie"}, Reopened{"sector"}});
  CHECK(state.current == "sector");
  CHECK(state.reopened);
  CHECK(number_of(state, "sector") == 1);
  CHECK(number_of(state, "functie") == 2);
}

TEST_CASE("van een lijst krijgt het gekozene nee en de rest ja") {
  const auto questions = buffer_questions();
  const auto answers = spread(questions, role, "buffer", core::Options{"regelruimte"});
  CHECK(answers.at("buffer.regelruimte") == core::Value{std::string{"nee"}});
  CHECK(answers.at("buffer.waardering") == core::Value{std::string{"ja"}});
}

TEST_CASE("geen van een lijst is overal ja, weet-niet overal weet-niet, en terug") {
  const auto questions = buffer_questions();
  for (const auto* id : {"geen", "weet-niet"}) {
    const core::Value value{core::Options{id}};
    CHECK(gather(questions, role, "buffer", spread(questions, role, "buffer", value)) == value);
  }
  CHECK_FALSE(gather(questions, role, "buffer", {{"buffer.waardering", std::string{"ja"}}}));
}

TEST_CASE("deels telt in een lijst als gekozen") {
  const auto questions = buffer_questions();
  const core::Answers answers{{"buffer.waardering", std::string{"deels"}},
                              {"buffer.regelruimte", std::string{"ja"}}};
  CHECK(gather(questions, role, "buffer", answers) == core::Value{core::Options{"waardering"}});
}
