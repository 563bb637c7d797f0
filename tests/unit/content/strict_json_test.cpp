#include "content/strict_json.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace inzetwijzer::content {
namespace {

JsonError refused(std::string_view text) {
  const auto document = parse_strict(text);
  REQUIRE_FALSE(document);
  return document.error();
}

}  // namespace

TEST_CASE("De volgorde van een object blijft zoals die was", "[content]") {
  const auto document = parse_strict(R"({"b": 1, "a": [true, null, 1.5, -2, "x"], "c": {}})");
  REQUIRE(document);
  CHECK(document->value.dump() == R"({"b":1,"a":[true,null,1.5,-2,"x"],"c":{}})");
}

TEST_CASE("Elke waarde weet op welke regel zij begint", "[content]") {
  const auto document = parse_strict("{\n  \"a\": 1\n,\n  \"b\": [\n    2\n,\n 3.5\r\n,{\n}]}\n");
  REQUIRE(document);
  const LineTree& lines = document->lines;
  CHECK(lines.line == 1);
  REQUIRE(lines.children.size() == 2);
  CHECK(lines.children[0].line == 2);
  CHECK(lines.children[1].line == 4);
  REQUIRE(lines.children[1].children.size() == 3);
  CHECK(lines.children[1].children[0].line == 5);
  CHECK(lines.children[1].children[1].line == 7);
  CHECK(lines.children[1].children[2].line == 8);
}

TEST_CASE("Een dubbele sleutel is een fout, ook na vele andere en ook met een escape", "[content]") {
  CHECK(refused("{\"a\": 1,\n\"\\u0061\": 2}").problem == JsonProblem::duplicate_key);
  const JsonError error = refused("{\"x\": {\"a\": 1},\n \"y\": {\"a\": 1,\n \"b\": 1, \"a\": 2}}");
  CHECK(error.problem == JsonProblem::duplicate_key);
  CHECK(error.line == 3);
  CHECK(error.detail == "a");
}

TEST_CASE("Een groot object leest even snel als een lijst", "[content]") {
  std::string text = "{";
  for (int i = 0; i < 100'000; ++i) text += "\"k" + std::to_string(i) + "\":1,";
  const auto document = parse_strict(text + "\"z\":1}");
  REQUIRE(document);
  CHECK(document->value.size() == 100'001);
}

TEST_CASE("Ongeldige UTF-8 is een fout, waar zij ook staat", "[content]") {
  CHECK(refused("{\"a\":\n\"\xff\"}").problem == JsonProblem::invalid_utf8);
  CHECK(refused("{\"a\":\n\"\xff\"}").line == 2);
  CHECK(refused("[1]\xc3").problem == JsonProblem::invalid_utf8);
  CHECK(refused("\"\xed\xa0\x80\"").problem == JsonProblem::invalid_utf8);
  CHECK(refused("\"\xc0\xaf\"").problem == JsonProblem::invalid_utf8);
}

TEST_CASE("Een los surrogaat, een BOM en te veel lagen zijn fouten", "[content]") {
  CHECK(refused(R"("\ud800")").problem == JsonProblem::syntax);
  CHECK(refused("\xEF\xBB\xBF{}").problem == JsonProblem::byte_order_mark);
  CHECK(parse_strict(std::string(64, '[') + std::string(64, ']')));
  CHECK(refused(std::string(65, '[') + std::string(65, ']')).problem == JsonProblem::too_deep);
  CHECK(refused(std::string(1'000'000, '[')).problem == JsonProblem::too_deep);
}

TEST_CASE("Wat geen JSON is, wordt geweigerd met de regel en het laatste woord", "[content]") {
  for (const char* text : {"", " ", "{", "{\"a\"}", "[1,]", "{\"a\":1,}", "nul", "01", "1e999", "[1] 2",
                           "// x\n1", "{'a': 1}", "\"a\nb\"", "NaN", "\x01"}) {
    INFO(text);
    CHECK(refused(text).problem == JsonProblem::syntax);
  }
  CHECK(refused("{\n\"a\": 1\n\"b\": 2}").line == 3);
  CHECK(refused("{\"a\": " + std::string(500, 'x')).detail.size() <= 60);
}

}  // namespace inzetwijzer::content
