#include "clips/environment.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <thread>

using namespace inzetwijzer::clips;

namespace {

constexpr auto templates = "(deftemplate a (slot x (type SYMBOL)))(deftemplate b (slot y) (multislot from))";

/// An environment with an action (noteer word) that asserts b with what its rule matched.
struct Noting {
  Environment environment;
  std::vector<std::string> fired;

  Noting() {
    environment.define_action("noteer", 1, 1, [this](Firing& firing) {
      fired.emplace_back(firing.rule());
      const std::vector<std::int64_t> matched = firing.matched();
      const std::string word{std::get<std::string_view>(firing.arguments()[0])};
      firing.assert_fact("b", {{"y", Symbol{word}}, {"from", matched}});
    });
    environment.load("sjablonen", templates);
  }

  FactRef put(const char* word) { return environment.assert_fact("a", {{"x", Symbol{word}}}); }

  std::vector<std::string> words(const char* template_name, const char* slot) const {
    std::vector<std::string> found;
    environment.for_each_fact([&](const FactView& fact) {
      if (fact.template_name() == template_name) found.emplace_back(fact.symbol(slot));
    });
    return found;
  }
};

}  // namespace

TEST_CASE("An action sees the rule that fires and the facts it matched, without the place of a not") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x p)) (not (a (x q)))) => (noteer gezien))");
  noting.put("p");
  CHECK(noting.environment.run(10) == 1);
  CHECK(noting.fired == std::vector<std::string>{"r"});
  std::vector<std::int64_t> from;
  FactIndex matched = 0;
  noting.environment.for_each_fact([&](const FactView& fact) {
    if (fact.template_name() == "b") from = fact.integers("from");
    if (fact.template_name() == "a") matched = fact.index();
  });
  CHECK(from == std::vector<std::int64_t>{matched});
}

TEST_CASE("What rested on a fact goes when the fact is retracted, and comes back when it does") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x p))) => (noteer gezien))");
  const FactRef fact = noting.put("p");
  noting.environment.run(10);
  CHECK(noting.words("b", "y").size() == 1);
  noting.environment.retract(fact);
  noting.environment.run(10);
  CHECK(noting.words("b", "y").empty());
  noting.put("p");
  noting.environment.run(10);
  CHECK(noting.words("b", "y").size() == 1);
}

TEST_CASE("A conclusion that rested on an absence goes when the missing fact appears") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x p)) (not (a (x q)))) => (noteer gezien))");
  noting.put("p");
  noting.environment.run(10);
  CHECK(noting.words("b", "y").size() == 1);
  noting.put("q");
  noting.environment.run(10);
  CHECK(noting.words("b", "y").empty());
}

TEST_CASE("A fact with two supports stays until the last of them goes") {
  Noting noting;
  noting.environment.define_action("vlag", 0, 0, [](Firing& firing) { firing.assert_fact("b", {{"y", Symbol{"vlag"}}}); });
  noting.environment.load("regels", "(defrule r (logical (a (x ?w))) => (vlag))");
  const FactRef one = noting.put("p");
  const FactRef other = noting.put("q");
  CHECK(noting.environment.run(10) == 2);
  noting.environment.retract(one);
  noting.environment.run(10);
  CHECK(noting.words("b", "y").size() == 1);
  noting.environment.retract(other);
  noting.environment.run(10);
  CHECK(noting.words("b", "y").empty());
}

TEST_CASE("The supports of a fact are those it has now, with the facts that each rule matched") {
  Noting noting;
  noting.environment.define_action("vlag", 0, 0, [](Firing& firing) { firing.assert_fact("b", {{"y", Symbol{"vlag"}}}); });
  noting.environment.load("regels",
                          "(defrule r (logical (a (x ?w)) (not (a (x z)))) => (vlag))"
                          "(defrule s (logical (a (x p)) (a (x q))) => (vlag))");
  const FactRef one = noting.put("p");
  const FactRef other = noting.put("q");
  const FactIndex p = Environment::index(one);
  const FactIndex q = Environment::index(other);
  const Template shape = noting.environment.find_template("b", {"y"});
  using Supports = std::set<std::pair<std::string, std::vector<FactIndex>>>;
  const auto supports = [&] {
    noting.environment.run(10);
    Supports found;
    noting.environment.for_each_fact(shape, [&](const FactView& fact) {
      fact.for_each_support([&](std::string_view rule, std::span<const FactIndex> matched) {
        found.emplace(rule, std::vector<FactIndex>{matched.begin(), matched.end()});
      });
    });
    return found;
  };
  CHECK(supports() == Supports{{"r", {p}}, {"r", {q}}, {"s", {p, q}}});
  noting.environment.retract(other);
  CHECK(supports() == Supports{{"r", {p}}});
  noting.put("z");
  CHECK(supports().empty());
}

TEST_CASE("A text that does not parse is refused with its name and line, and the environment stays usable") {
  Noting noting;
  try {
    noting.environment.load("kapot.clp", "\n\n(defrule r (a (x\n(p => )");
    FAIL("a broken text was accepted");
  } catch (const ClipsError& error) {
    CHECK(error.source() == "kapot.clp");
    CHECK(error.line() == 4);
    CHECK(std::string{error.what()}.find("Syntax Error") != std::string::npos);
  }
  noting.environment.load("regels", "(defrule r (logical (a (x p))) => (noteer gezien))");
  noting.put("p");
  CHECK(noting.environment.run(10) == 1);
}

TEST_CASE("Every fault of a text is told, and what is sound in it is loaded") {
  Noting noting;
  const auto faults = noting.environment.try_load("half.clp",
                                                  "(defrule een (b (geenslot x)) => )\n(defrule twee (logical (a (x p))) => (noteer gezien))\n"
                                                  "(defrule drie (logical (a (x p))) => (noteer ?onbekend))\n");
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].line == 1);
  CHECK(faults[1].line == 3);
  noting.put("p");
  CHECK(noting.environment.run(10) == 1);
}

TEST_CASE("An error on a right-hand side is reported and does not stop later runs") {
  Noting noting;
  noting.environment.load("regels",
                          "(defrule fout (logical (a (x p))) => (noteer 12))"
                          "(defrule goed (logical (a (x q))) => (noteer gezien))");
  const FactRef bad = noting.put("p");
  CHECK_THROWS(noting.environment.run(10));
  noting.environment.retract(bad);
  noting.put("q");
  CHECK(noting.environment.run(10) == 1);
  CHECK(noting.words("b", "y") == std::vector<std::string>{"gezien"});
}

TEST_CASE("An exception from an action reaches the caller as it was thrown") {
  Environment environment;
  environment.define_action("barst", 0, 0, [](Firing&) { throw std::domain_error{"zo"}; });
  environment.load("regels", "(deftemplate a (slot x))(defrule r (a) => (barst))");
  environment.assert_fact("a", {{"x", Symbol{"p"}}});
  CHECK_THROWS_AS(environment.run(10), std::domain_error);
}

TEST_CASE("Rules that feed themselves are stopped at the limit") {
  Environment environment;
  environment.load("regels", "(deftemplate n (slot i))(defrule r (n (i ?i)) => (assert (n (i (+ ?i 1)))))");
  environment.assert_fact("n", {{"i", std::int64_t{0}}});
  try {
    environment.run(50);
    FAIL("they went on");
  } catch (const EndlessRules& error) {
    CHECK(error.rule() == "r");
    CHECK(error.firings() == 50);
  }
}

TEST_CASE("Rules that come to rest at the limit are no endless ones") {
  Environment environment;
  environment.load("regels", "(deftemplate n (slot i))(defrule r (n (i ?i&:(< ?i 50))) => (assert (n (i (+ ?i 1)))))");
  environment.assert_fact("n", {{"i", std::int64_t{0}}});
  CHECK(environment.run(50) == 50);
}

TEST_CASE("A word with the look of code stays a word") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x ?w))) => (noteer gezien))");
  const std::string hostile = "=(system \"touch /tmp/x\") \" ) (reset)";
  noting.environment.assert_fact("a", {{"x", Symbol{hostile}}});
  noting.environment.run(10);
  CHECK(noting.words("a", "x") == std::vector<std::string>{hostile});
}

TEST_CASE("An unknown template or slot, and a fact that is already there, are refused") {
  Noting noting;
  CHECK_THROWS_AS(noting.environment.assert_fact("onbekend", {{"x", Symbol{"p"}}}), ClipsError);
  CHECK_THROWS_AS(noting.environment.assert_fact("a", {{"z", Symbol{"p"}}}), ClipsError);
  noting.put("p");
  CHECK_THROWS_AS(noting.put("p"), ClipsError);
}

TEST_CASE("Environments in different threads do not disturb each other") {
  const auto work = [](const char* word, std::size_t& seen) {
    Noting noting;
    noting.environment.load("regels", "(defrule r (logical (a (x ?w))) => (noteer gezien))");
    for (int i = 0; i < 200; ++i) {
      const FactRef fact = noting.put(word);
      noting.environment.run(10);
      seen += noting.words("b", "y").size();
      noting.environment.retract(fact);
    }
  };
  std::size_t left = 0;
  std::size_t right = 0;
  std::thread one{work, "links", std::ref(left)};
  std::thread other{work, "rechts", std::ref(right)};
  one.join();
  other.join();
  CHECK(left == 200);
  CHECK(right == 200);
}
