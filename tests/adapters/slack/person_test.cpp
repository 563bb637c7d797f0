#include <catch2/catch.hpp>

#include "slack/events.hpp"

using inzetwijzer::adapters::slack::read_person;

TEST_CASE("Guests, strangers, programs and people who left are known as such") {
  const auto person = [](const char* fields) {
    return read_person(std::string{R"({"ok":true,"user":{"id":"U1","team_id":"T1")"} + fields + "}}");
  };
  CHECK(person("").known);
  CHECK(person("").team == "T1");
  CHECK_FALSE(person("").guest);
  CHECK(person(R"(,"is_restricted":true)").guest);
  CHECK(person(R"(,"is_ultra_restricted":true)").guest);
  CHECK(person(R"(,"is_stranger":true)").stranger);
  CHECK(person(R"(,"is_bot":true)").program);
  CHECK(person(R"(,"deleted":true)").deleted);
  for (const char* bad : {"", "[]", R"({"ok":false,"user":{}})", R"({"ok":true})", R"({"ok":1,"user":{}})"}) {
    CHECK_FALSE(read_person(bad).known);
  }
}
