#include <catch2/catch.hpp>
#include <string>

#include "talk.hpp"

using inzetwijzer::core::Role;

namespace {

void ends_in_advice(Role role) {
  talk::Person person{role};
  CHECK_FALSE(talk::answer_until(person, "nooit"));
  REQUIRE(person.reply().done);
  const auto advice = person.text();
  INFO(advice);
  CHECK(advice.find("Eerste stap:") != std::string::npos);
  CHECK(advice.find("Waarom:") != std::string::npos);
  CHECK(advice.find("Bron:") != std::string::npos);
  CHECK(advice.find("Wie kan helpen") != std::string::npos);
  CHECK(advice.find("{persoon}") == std::string::npos);
  person.says("hoe 1");
  CHECK(person.reply().command == "hoe");
  CHECK(person.text().find("Bron") != std::string::npos);
}

}  // namespace

TEST_CASE("een heel gesprek van een leidinggevende eindigt in advies met reden en bron") {
  ends_in_advice(Role::leidinggevende);
}

TEST_CASE("een heel gesprek van een medewerker eindigt in advies met reden en bron") {
  ends_in_advice(Role::medewerker);
}

TEST_CASE("een heel gesprek van een or eindigt in advies met reden en bron") {
  ends_in_advice(Role::ondernemingsraad);
}
