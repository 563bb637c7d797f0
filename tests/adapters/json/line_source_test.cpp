#include <catch2/catch.hpp>

#include <sstream>

#include "json/line_source.hpp"

using inzetwijzer::adapters::json::Line;
using inzetwijzer::adapters::json::LineSource;

namespace {

std::vector<Line> lines_of(const std::string& text, std::size_t limit = 10) {
  std::istringstream in{text};
  LineSource source{in, limit};
  std::vector<Line> lines;
  while (auto line = source.next()) lines.push_back(std::move(*line));
  return lines;
}

std::vector<std::string> texts_of(const std::string& text) {
  std::vector<std::string> texts;
  for (const auto& line : lines_of(text)) texts.push_back(line.text);
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("De laatste regel telt mee, met of zonder regeleinde") {
  CHECK(texts_of("a\nb\n") == Texts{"a", "b"});
  CHECK(texts_of("a\nb") == Texts{"a", "b"});
  CHECK(texts_of("").empty());
  CHECK(texts_of("\n") == Texts{""});
}

TEST_CASE("Een BOM vooraan wordt overgeslagen, en daarna niet") {
  CHECK(texts_of("\xEF\xBB\xBFy\n\xEF\xBB\xBFz\n") == Texts{"y", "\xEF\xBB\xBFz"});
}

TEST_CASE("Een regeleinde van DOS telt niet mee") { CHECK(texts_of("a\r\nb\r\n") == Texts{"a", "b"}); }

TEST_CASE("Regels houden hun nummer, ook na lege regels") {
  const auto lines = lines_of("\n \na\n");
  REQUIRE(lines.size() == 3);
  CHECK(is_blank(lines[0]));
  CHECK(is_blank(lines[1]));
  CHECK_FALSE(is_blank(lines[2]));
  CHECK(lines[2].number == 3);
}

TEST_CASE("Een regel van precies de grens mag, ook met BOM en regeleinde van DOS eromheen") {
  const auto lines = lines_of("\xEF\xBB\xBF" "0123456789\r\n0123456789\r\n");
  REQUIRE(lines.size() == 2);
  for (const auto& line : lines) {
    CHECK_FALSE(line.too_long);
    CHECK(line.text == "0123456789");
  }
}

TEST_CASE("Van een te lange regel wordt het begin bewaard en de rest overgeslagen") {
  const auto lines = lines_of("0123456789x\n" + std::string(100000, 'y') + "\nz\n");
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].too_long);
  CHECK(lines[0].text == "0123456789");
  CHECK(lines[1].too_long);
  CHECK(lines[1].text.size() == 10);
  CHECK_FALSE(lines[2].too_long);
  CHECK(lines[2].text == "z");
}
