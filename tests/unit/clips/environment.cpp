#include "clips/environment.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>
#include <set>
#include <thread>

using namespace inzetwijzer::clips;

namespace {

/// An environment with an action (noteer word) that asserts b with that word.
struct Noting {
  Environment environment;
  Template a;
  Template b;
  std::vector<std::string> fired;

  Noting() {
    environment.load("sjablonen", "(deftemplate a (slot x))(deftemplate b (slot y))");
    a = environment.find_template("a", {"x"});
    b = environment.find_template("b", {"y"});
    environment.define_action("noteer", 1, 1, [this](Firing& firing) {
      fired.emplace_back(firing.rule_atom().word());
      firing.assert_fact(b, {firing.atom(0)});
    });
  }

  FactRef put(const std::string& word) { return environment.assert_fact(a, std::vector<Field>{Symbol{word.c_str()}}); }

  std::vector<std::string> words(const Template& shape) const {
    std::vector<std::string> found;
    environment.for_each_fact(shape, [&](const FactView& fact) { found.emplace_back(fact.slot(shape, 0).word()); });
    return found;
  }

  using Supports = std::set<std::pair<std::string, std::vector<FactIndex>>>;
  /// Of b: the rule of each and the facts it matched.
  Supports supports() const {
    Supports found;
    environment.for_each_fact(b, [&](const FactView& fact) {
      fact.for_each_support([&](std::string_view rule, std::span<const FactIndex> matched) {
        found.emplace(rule, std::vector<FactIndex>{matched.begin(), matched.end()});
      });
    });
    return found;
  }
};

}  // namespace

TEST_CASE("A refreshed rule fires again for what it still matches, and once for what is new") {
  Noting noting;
  std::optional<RuleRef> rule;
  noting.environment.define_action("vraag", 1, 1, [&](Firing& firing) {
    rule = firing.rule();
    noting.fired.emplace_back(firing.atom(0).word());
  });
  noting.environment.load("regels", "(defrule r (a (x ?x)) (not (a (x stil))) => (vraag ?x))");
  const FactRef first = noting.put("een");
  noting.put("twee");
  noting.environment.run(10);
  noting.fired.clear();
  noting.environment.retract(first);
  noting.put("drie");
  noting.environment.refresh(rule.value());
  noting.environment.run(10);
  std::ranges::sort(noting.fired);
  CHECK(noting.fired == std::vector<std::string>{"drie", "twee"});
  noting.put("stil");
  noting.environment.refresh(rule.value());
  CHECK(noting.environment.run(10) == 0);
}

TEST_CASE("An action sees the rule that fires, and what it asserts rests on what that matched, without the place of a not") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x p)) (not (a (x q)))) => (noteer gezien))");
  const FactIndex matched = Environment::index(noting.put("p"));
  CHECK(noting.environment.run(10) == 1);
  CHECK(noting.fired == std::vector<std::string>{"r"});
  CHECK(noting.words(noting.b) == std::vector<std::string>{"gezien"});
  CHECK(noting.supports() == Noting::Supports{{"r", {matched}}});
}

TEST_CASE("What rested on a fact goes when the fact is retracted, and comes back when it does") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x p))) => (noteer gezien))");
  const FactRef fact = noting.put("p");
  noting.environment.run(10);
  CHECK(noting.words(noting.b).size() == 1);
  noting.environment.retract(fact);
  noting.environment.run(10);
  CHECK(noting.words(noting.b).empty());
  noting.put("p");
  noting.environment.run(10);
  CHECK(noting.words(noting.b).size() == 1);
}

TEST_CASE("A conclusion that rested on an absence goes when the missing fact appears") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x p)) (not (a (x q)))) => (noteer gezien))");
  noting.put("p");
  noting.environment.run(10);
  CHECK(noting.words(noting.b).size() == 1);
  noting.put("q");
  noting.environment.run(10);
  CHECK(noting.words(noting.b).empty());
}

TEST_CASE("A fact with two supports stays until the last of them goes") {
  Noting noting;
  const Atom flag = noting.environment.keep("vlag");
  noting.environment.define_action("vlag", 0, 0, [&](Firing& firing) { firing.assert_fact(noting.b, {flag}); });
  noting.environment.load("regels", "(defrule r (logical (a (x ?w))) => (vlag))");
  const FactRef one = noting.put("p");
  const FactRef other = noting.put("q");
  CHECK(noting.environment.run(10) == 2);
  noting.environment.retract(one);
  noting.environment.run(10);
  CHECK(noting.words(noting.b).size() == 1);
  noting.environment.retract(other);
  noting.environment.run(10);
  CHECK(noting.words(noting.b).empty());
}

TEST_CASE("The supports of a fact are those it has now, with the facts that each rule matched") {
  Noting noting;
  const Atom flag = noting.environment.keep("vlag");
  noting.environment.define_action("vlag", 0, 0, [&](Firing& firing) { firing.assert_fact(noting.b, {flag}); });
  noting.environment.load("regels",
                          "(defrule r (logical (a (x ?w)) (not (a (x z)))) => (vlag))"
                          "(defrule s (logical (a (x p)) (a (x q))) => (vlag))");
  const FactRef one = noting.put("p");
  const FactRef other = noting.put("q");
  const FactIndex p = Environment::index(one);
  const FactIndex q = Environment::index(other);
  using Supports = Noting::Supports;
  const auto supports = [&] {
    noting.environment.run(10);
    return noting.supports();
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
                          "(defrule fout (logical (a (x p))) => (noteer 1.5))"
                          "(defrule goed (logical (a (x q))) => (noteer gezien))");
  const FactRef bad = noting.put("p");
  CHECK_THROWS(noting.environment.run(10));
  noting.environment.retract(bad);
  noting.put("q");
  CHECK(noting.environment.run(10) == 1);
  CHECK(noting.words(noting.b) == std::vector<std::string>{"gezien"});
}

TEST_CASE("An exception from an action reaches the caller as it was thrown") {
  Environment environment;
  environment.define_action("barst", 0, 0, [](Firing&) { throw std::domain_error{"zo"}; });
  environment.load("regels", "(deftemplate a (slot x))(defrule r (a) => (barst))");
  environment.assert_fact(environment.find_template("a", {"x"}), std::vector<Field>{Symbol{"p"}});
  CHECK_THROWS_AS(environment.run(10), std::domain_error);
}

TEST_CASE("Rules that feed themselves are stopped at the limit") {
  Environment environment;
  environment.load("regels", "(deftemplate n (slot i))(defrule r (n (i ?i)) => (assert (n (i (+ ?i 1)))))");
  environment.assert_fact(environment.find_template("n", {"i"}), std::vector<Field>{std::int64_t{0}});
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
  environment.assert_fact(environment.find_template("n", {"i"}), std::vector<Field>{std::int64_t{0}});
  CHECK(environment.run(50) == 50);
}

TEST_CASE("A word with the look of code stays a word") {
  Noting noting;
  noting.environment.load("regels", "(defrule r (logical (a (x ?w))) => (noteer gezien))");
  const std::string hostile = "=(system \"touch /tmp/x\") \" ) (reset)";
  noting.put(hostile);
  noting.environment.run(10);
  CHECK(noting.words(noting.a) == std::vector<std::string>{hostile});
}

TEST_CASE("An unknown template or slot, and a fact that is already there, are refused") {
  Noting noting;
  CHECK_THROWS_AS(noting.environment.find_template("onbekend", {"x"}), ClipsError);
  CHECK_THROWS_AS(noting.environment.find_template("a", {"z"}), ClipsError);
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
      seen += noting.words(noting.b).size();
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
