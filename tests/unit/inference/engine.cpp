#include "inference/engine.hpp"

#include <catch2/catch.hpp>
#include <deque>
#include <thread>

#include "clips/environment.hpp"
#include "synthetic.hpp"

using namespace inzetwijzer;
using core::Answers;
using core::Options;
using core::Role;

namespace {

/// An evaluation speaks in the words of its content, which stays here.
inference::Evaluation evaluate(const std::vector<synthetic::Rule>& rules, const Answers& answers) {
  static std::deque<content::Content> contents;
  const inference::Engine engine{contents.emplace_back(synthetic::content(rules))};
  return engine.evaluate(Role::medewerker, answers);
}

core::Ground answer(std::string question, core::Value value) {
  return core::AnswerGround{std::move(question), std::move(value)};
}

core::Ground conclusion(std::string id, core::ConclusionValue value) {
  return core::ConclusionKey{std::move(id), std::move(value)};
}

const synthetic::Rule red{"r-rood", "(logical (antwoord (vraag kleur) (waarde rood))) => (concludeer warm ja)"};
const synthetic::Rule big{"r-groot", "(logical (antwoord (vraag maat) (waarde groot))) => (concludeer warm ja)"};
const synthetic::Rule unknown_big{"r-weet-niet",
                                  "(logical (antwoord (vraag maat) (waarde weet-niet))) => (concludeer warm ja)"};
const synthetic::Rule follows{"r-volgt", "(logical (conclusie (id warm) (waarde ja))) => (concludeer gevolg een ja)"};

}  // namespace

TEST_CASE("A conclusion names the answer it rests on and the rule that drew it") {
  const auto result = evaluate({red}, {{"kleur", "rood"}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].key == core::ConclusionKey{"warm", "ja"});
  REQUIRE(result.conclusions[0].supports.size() == 1);
  CHECK(result.conclusions[0].supports[0].rule == "r-rood");
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("kleur", "rood")});
}

TEST_CASE("Without the answer there is no conclusion") {
  CHECK(evaluate({red}, {{"kleur", "blauw"}}).conclusions.empty());
  CHECK(evaluate({red}, {}).conclusions.empty());
}

TEST_CASE("An engine that forgot its answers concludes from the next ones alone") {
  const auto content = synthetic::content({red, big});
  const inference::Engine engine{content};
  CHECK(engine.evaluate(Role::medewerker, {{"kleur", "rood"}}).conclusions.size() == 1);
  engine.forget();
  CHECK(engine.evaluate(Role::medewerker, {}).conclusions.empty());
  const auto result = engine.evaluate(Role::medewerker, {{"maat", "groot"}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports.size() == 1);
}

TEST_CASE("Several supports of one conclusion stand in rule order") {
  const auto result = evaluate({big, red}, {{"kleur", "rood"}, {"maat", "groot"}});
  REQUIRE(result.conclusions.size() == 1);
  REQUIRE(result.conclusions[0].supports.size() == 2);
  CHECK(result.conclusions[0].supports[0].rule == "r-groot");
  CHECK(result.conclusions[0].supports[1].rule == "r-rood");
}

TEST_CASE("A support free of weet-niet goes before an earlier rule that rests on one") {
  const auto result = evaluate({unknown_big, red}, {{"kleur", "rood"}, {"maat", "weet-niet"}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports[0].rule == "r-rood");
  CHECK(result.conclusions[0].supports[1].provisional);
  CHECK_FALSE(result.conclusions[0].provisional);
}

TEST_CASE("A conclusion is provisional when all it rests on, also further down, is a weet-niet") {
  const auto result = evaluate({unknown_big, follows}, {{"maat", "weet-niet"}});
  REQUIRE(result.conclusions.size() == 2);
  CHECK(result.conclusions[0].provisional);
  CHECK(result.conclusions[1].key.id == "gevolg.een");
  CHECK(result.conclusions[1].provisional);
  CHECK(result.conclusions[1].supports[0].grounds == std::vector{conclusion("warm", "ja")});
}

TEST_CASE("A helper conclusion is flattened to its own grounds and not shown") {
  const auto result =
      evaluate({{"r-hulp", "(logical (antwoord (vraag kleur) (waarde rood))) => (concludeer hulp tint warm)"},
                {"r-gebruik", "(logical (conclusie (id hulp) (van tint))) => (concludeer zomer ja)"}},
               {{"kleur", "rood"}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].key.id == "zomer");
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("kleur", "rood")});
}

TEST_CASE("Of a multiple choice only the matched options are grounds, in the order of the question") {
  const auto result = evaluate(
      {{"r-twee", "(logical (keuze (vraag dingen) (optie doos)) (keuze (vraag dingen) (optie bal))) => "
                  "(concludeer speelgoed ja)"}},
      {{"dingen", Options{"doos", "ring", "bal"}}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("dingen", Options{"bal", "doos"})});
}

TEST_CASE("A count rests on all chosen options and a boundary makes it a working definition") {
  const synthetic::Rule enough{"r-genoeg",
                               "(logical (aantal (vraag dingen) (getal ?n)) (grens (naam genoeg) (waarde ?g&:(<= ?g ?n)))) "
                               "=> (concludeer veel ja)"};
  const auto result = evaluate({enough}, {{"dingen", Options{"doos", "bal"}}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("dingen", Options{"bal", "doos"})});
  CHECK(result.conclusions[0].supports[0].sources.front()->key == "werkdefinitie");
  CHECK(evaluate({enough}, {{"dingen", Options{"doos"}}}).conclusions.empty());
}

TEST_CASE("A group rests on its own options, and a group that was not chosen on the whole answer") {
  const auto result = evaluate(
      {{"r-rond", "(logical (groep (naam rond) (staat gekozen) (begrensd ?b))) => (concludeer rond ?b)"},
       {"r-vierkant", "(logical (groep (naam vierkant) (staat niet-gekozen))) => (concludeer vierkant nee)"}},
      {{"dingen", Options{"ring", "bal"}}});
  REQUIRE(result.conclusions.size() == 2);
  CHECK(result.conclusions[0].key.value == core::ConclusionValue{"nee"});
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("dingen", Options{"bal", "ring"})});
  CHECK(result.conclusions[1].supports[0].grounds == std::vector{answer("dingen", Options{"bal", "ring"})});
}

TEST_CASE("A group of capped factors only is capped") {
  const auto result = evaluate({{"r-rond", "(logical (groep (naam rond) (begrensd ja))) => (concludeer begrensd ja)"}},
                               {{"dingen", Options{"ring", "doos"}}});
  CHECK(result.conclusions.size() == 1);
}

TEST_CASE("Geen chooses no group and weet-niet leaves the groups open") {
  const synthetic::Rule none{"r", "(logical (groep (naam rond) (staat niet-gekozen))) => (concludeer niet-rond ja)"};
  CHECK(evaluate({none}, {{"dingen", Options{"geen"}}}).conclusions.size() == 1);
  CHECK(evaluate({none}, {{"dingen", Options{"weet-niet"}}}).conclusions.empty());
}

TEST_CASE("Durations count in whole months and are echoed as given") {
  const synthetic::Rule two{"r", "(logical (duur (vraag duur) (van rond) (maanden ?m)) (test (eq ?m 54))) => "
                                 "(concludeer precies ja)"};
  const auto result = evaluate({two}, {{"duur.rond", 4.5}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("duur.rond", 4.5)});
}

TEST_CASE("An absence is told in words and is no ground") {
  const auto result = evaluate({{"r", "(logical (antwoord (vraag kleur) (waarde rood)) (not (antwoord (vraag maat)))) => "
                                      "(concludeer kaal ja)", {"De maat is niet bekend."}}},
                               {{"kleur", "rood"}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports[0].absences == std::vector<std::string_view>{"De maat is niet bekend."});
  CHECK(result.conclusions[0].supports[0].grounds == std::vector{answer("kleur", "rood")});
}

TEST_CASE("Symmetric matches give one support") {
  const auto result =
      evaluate({{"r", "(logical (keuze (vraag dingen) (optie ?a)) (keuze (vraag dingen) (optie ~?a))) => "
                      "(concludeer paar ja)"}},
               {{"dingen", Options{"bal", "doos"}}});
  REQUIRE(result.conclusions.size() == 1);
  CHECK(result.conclusions[0].supports.size() == 1);
}

TEST_CASE("Advice is kept apart from conclusions") {
  const auto result =
      evaluate({{"r", "(logical (antwoord (vraag kleur) (waarde rood))) => (adviseer drink-water 2)"}}, {{"kleur", "rood"}});
  CHECK(result.conclusions.empty());
  REQUIRE(result.advice.size() == 1);
  CHECK(result.advice[0].key == core::ConclusionKey{"advies.drink-water", std::int64_t{2}});
}

TEST_CASE("An advice that rules give two priorities stands once, with the rule of its priority first") {
  const auto result =
      evaluate({{"r-later", "(logical (antwoord (vraag kleur) (waarde rood))) => (adviseer drink-water 2)"},
                {"r-eerst", "(logical (antwoord (vraag maat) (waarde groot))) => (adviseer drink-water 1)"},
                {"r-onzeker", "(logical (antwoord (vraag duur) (waarde weet-niet))) => (adviseer drink-water 1)"}},
               {{"kleur", "rood"}, {"maat", "groot"}, {"duur.rond", "weet-niet"}});
  REQUIRE(result.advice.size() == 1);
  CHECK(result.advice[0].key.value == core::ConclusionValue{std::int64_t{1}});
  CHECK(result.advice[0].supports.size() == 3);
  CHECK(result.advice[0].supports[0].rule == "r-eerst");
}

TEST_CASE("A certain advice of lower priority goes before the same advice on a weet-niet") {
  const auto result =
      evaluate({{"r-onzeker", "(logical (antwoord (vraag maat) (waarde weet-niet))) => (adviseer drink-water 1)"},
                {"r-zeker", "(logical (antwoord (vraag kleur) (waarde rood))) => (adviseer drink-water 2)"}},
               {{"kleur", "rood"}, {"maat", "weet-niet"}});
  REQUIRE(result.advice.size() == 1);
  CHECK(result.advice[0].key.value == core::ConclusionValue{std::int64_t{2}});
  CHECK_FALSE(result.advice[0].provisional);
}

TEST_CASE("Free text never becomes a fact") {
  const auto result = evaluate({{"r", "(logical (antwoord (vraag tekst))) => (concludeer gezien ja)"}}, {{"tekst", "hallo"}});
  CHECK(result.conclusions.empty());
}

TEST_CASE("An open question stays open after weet-niet, and a list family is expanded to its members") {
  const content::Content content = synthetic::content(
      {{"n", "(logical (rol)) => (vraag-nodig maat kern warm) (vraag-nodig fit verdieping warm)"}});
  const inference::Engine engine{content};
  const Answers answers{{"maat", "weet-niet"}, {"fit.a", "ja"}};
  const auto open = inference::open_questions(engine.evaluate(Role::medewerker, answers), content.questions,
                                              Role::medewerker, answers);
  REQUIRE(open.size() == 2);
  CHECK(open[0].question == "maat");
  CHECK(open[0].core);
  CHECK(open[1].question == "fit.b");
  CHECK_FALSE(open[1].core);
}

TEST_CASE("Differences name what came, went and changed") {
  const std::vector<synthetic::Rule> rules{
      {"r1", "(logical (antwoord (vraag kleur) (waarde ?k))) => (concludeer tint ?k)"},
      {"r2", "(logical (keuze (vraag dingen) (optie ?d))) => (concludeer ding ?d)"}};
  const auto before = evaluate(rules, {{"kleur", "rood"}, {"dingen", Options{"bal", "doos"}}});
  const auto after = evaluate(rules, {{"kleur", "blauw"}, {"dingen", Options{"bal"}}});
  const auto changes = inference::differences(before, after);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].id == "ding");
  CHECK(changes[0].before == core::ConclusionValue{"doos"});
  CHECK_FALSE(changes[0].after.has_value());
  CHECK(changes[1].id == "tint");
  CHECK(changes[1].after == core::ConclusionValue{"blauw"});
}

TEST_CASE("Rules that do not come to rest end in an error, and the engine goes on") {
  const content::Content content = synthetic::content(
      {{"lus", "(logical (antwoord (vraag kleur) (waarde rood)) (conclusie (id teller) (waarde ?n))) => "
               "(concludeer teller (+ ?n 1))"},
       {"start", "(logical (antwoord (vraag kleur) (waarde rood))) => (concludeer teller 0)"},
       red});
  const inference::Engine engine{content};
  CHECK_THROWS_AS(engine.evaluate(Role::medewerker, {{"kleur", "rood"}}), clips::ClipsError);
  CHECK(engine.evaluate(Role::medewerker, {{"kleur", "blauw"}}).conclusions.empty());
}

TEST_CASE("Threads that evaluate at once each get their own answer") {
  const content::Content content = synthetic::content({red, big});
  const inference::Engine engine{content};
  const auto work = [&engine](const Answers& answers, std::size_t supports, int& right) {
    for (int i = 0; i < 50; ++i) {
      const auto result = engine.evaluate(Role::medewerker, answers);
      if (result.conclusions.size() == 1 && result.conclusions[0].supports.size() == supports) ++right;
    }
  };
  int one = 0;
  int two = 0;
  std::thread first{work, Answers{{"kleur", "rood"}}, 1, std::ref(one)};
  std::thread second{work, Answers{{"kleur", "rood"}, {"maat", "groot"}}, 2, std::ref(two)};
  first.join();
  second.join();
  CHECK(one == 50);
  CHECK(two == 50);
}
