#include <catch2/catch.hpp>

#include "advice/advice.hpp"

namespace {

using namespace inzetwijzer;

core::Advice make(const std::string& id, int priority, const std::string& theme) {
  core::Advice advice;
  advice.id = id;
  advice.priority = priority;
  advice.theme = theme;
  return advice;
}

std::string ids(const std::vector<core::Advice>& list) {
  std::string result;
  for (const auto& advice : list) result += advice.id;
  return result;
}

std::vector<core::Advice> of_different_themes(int first, int second) {
  std::vector<core::Advice> ranked;
  char id = 'a';
  for (int at = 0; at < first + second; ++at, ++id) {
    ranked.push_back(make(std::string(1, id), at < first ? 1 : 2, std::string(1, id)));
  }
  return ranked;
}

}  // namespace

TEST_CASE("Alle hoofdadviezen worden meteen gegeven zolang het er hooguit zes zijn") {
  const auto selection = advice::select(of_different_themes(5, 4));
  CHECK(ids(selection.main) == "abcde");
  CHECK(ids(selection.rest) == "fghi");
}

TEST_CASE("Meer dan zes adviezen worden niet meteen gegeven") {
  const auto selection = advice::select(of_different_themes(8, 0));
  CHECK(ids(selection.main) == "abcdef");
  CHECK(ids(selection.rest) == "gh");
}

TEST_CASE("Met minder dan drie hoofdadviezen vullen de volgende aan tot drie") {
  const auto selection = advice::select(of_different_themes(1, 4));
  CHECK(ids(selection.main) == "abc");
  CHECK(ids(selection.rest) == "de");
}

TEST_CASE("Zijn er minder dan drie adviezen, dan worden die gegeven") {
  CHECK(ids(advice::select(of_different_themes(1, 1)).main) == "ab");
  CHECK(advice::select({}).main.empty());
}

TEST_CASE("Een derde advies van een thema wijkt voor een ander thema met dezelfde prioriteit") {
  const auto selection = advice::select({make("a", 1, "x"), make("b", 1, "x"), make("c", 1, "x"), make("d", 1, "y")});
  CHECK(ids(selection.main) == "abdc");
}

TEST_CASE("Een derde advies van een thema wijkt niet voor een lagere prioriteit") {
  const auto selection =
      advice::select({make("a", 1, "x"), make("b", 1, "x"), make("c", 1, "x"), make("d", 2, "y")});
  CHECK(ids(selection.main) == "abc");
  CHECK(ids(selection.rest) == "d");
}
