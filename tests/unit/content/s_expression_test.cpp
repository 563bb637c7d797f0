#include "content/s_expression.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace inzetwijzer::content {
namespace {

using Kind = Expression::Kind;

std::vector<std::string> words(const Expression& list) {
  std::vector<std::string> all;
  for (const Expression& item : list.items) all.push_back(item.kind == Kind::list ? "()" : item.word);
  return all;
}

ExpressionProblem only_problem(std::string_view text) {
  const ExpressionFile file = read_expressions(text);
  REQUIRE(file.problems.size() == 1);
  return file.problems.front();
}

}  // namespace

TEST_CASE("Een voorwaarde valt uiteen in woorden, verbindingen en vormen", "[content]") {
  const ExpressionFile file = read_expressions("(x ?a&~b|c&:(<= ?a -1.5) =(f) <> \"a;(\\\"b\" ?*g* $?rest)");
  REQUIRE(file.problems.empty());
  CHECK(words(file.forms.at(0)) == std::vector<std::string>{"x", "?a", "&", "~", "b", "|", "c", "&", ":",
                                                            "()", "=", "()", "<>", "a;(\"b", "?*g*",
                                                            "$?rest"});
  CHECK(file.forms[0].items[9].items[2].kind == Kind::number);
  CHECK(file.forms[0].items[13].kind == Kind::text);
}

TEST_CASE("Woorden die op getallen lijken zijn geen getallen", "[content]") {
  const ExpressionFile file = read_expressions("(x 25 -3 +4 1e3 2.5 - + 12a inf nan 1-2)");
  int numbers = 0;
  for (const Expression& item : file.forms.at(0).items) numbers += item.kind == Kind::number ? 1 : 0;
  CHECK(numbers == 5);
}

TEST_CASE("Vormen en opmerkingen weten hun regel", "[content]") {
  const ExpressionFile file =
      read_expressions(";;; een: b\r\n(a ; erachter\n  (b))\n\n  ; los\n(c \"x\ny\")\n(d)");
  REQUIRE(file.forms.size() == 3);
  CHECK(file.forms[0].line == 2);
  CHECK(file.forms[0].items[1].line == 3);
  CHECK(file.forms[2].line == 8);
  REQUIRE(file.comments.size() == 2);
  CHECK(file.comments[0].semicolons == 3);
  CHECK(file.comments[0].line == 1);
  CHECK(file.comments[1].line == 5);
}

TEST_CASE("Wat niet klopt, wordt gemeld waar het begint", "[content]") {
  CHECK(only_problem("(a)\n(b (c)\n").kind == ExpressionProblem::Kind::unclosed_list);
  CHECK(only_problem("(a)\n(b (c)\n").line == 2);
  CHECK(only_problem("(a))").kind == ExpressionProblem::Kind::unopened_list);
  CHECK(only_problem("(a \"b\n)").kind == ExpressionProblem::Kind::unclosed_text);
  CHECK(only_problem("\xff").kind == ExpressionProblem::Kind::invalid_utf8);
  CHECK(only_problem("a").kind == ExpressionProblem::Kind::stray_atom);
  CHECK(only_problem(std::string(1'000'000, '(')).kind == ExpressionProblem::Kind::too_deep);
}

TEST_CASE("Na een vergeten haakje worden de volgende regels gewoon gelezen", "[content]") {
  const ExpressionFile file = read_expressions("(defrule a\n  (b)\n(defrule c)\n(defrule d)\n");
  CHECK(file.problems.size() == 1);
  CHECK(file.problems.front().line == 1);
  CHECK(file.forms.size() == 2);
}

}  // namespace inzetwijzer::content
