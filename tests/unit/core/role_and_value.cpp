#include <catch2/catch.hpp>

#include "core/role.hpp"
#include "core/value.hpp"

using namespace inzetwijzer::core;

TEST_CASE("Every role is found again by its id") {
  for (const Role role : all_roles) CHECK(role_from_id(to_id(role)) == role);
  CHECK_FALSE(role_from_id("baas").has_value());
  CHECK_FALSE(role_from_id("").has_value());
}

TEST_CASE("A role set holds what was put in and nothing else") {
  RoleSet roles;
  CHECK(roles.empty());
  roles.insert(Role::medewerker);
  CHECK(roles.contains(Role::medewerker));
  CHECK_FALSE(roles.contains(Role::leidinggevende));
  CHECK(RoleSet::all().contains(Role::ondernemingsraad));
}

TEST_CASE("Weet-niet counts alone or as the single option of a list") {
  CHECK(is_unknown(Value{"weet-niet"}));
  CHECK(is_unknown(Value{Options{"weet-niet"}}));
  CHECK_FALSE(is_unknown(Value{Options{"weet-niet", "lawaai"}}));
  CHECK_FALSE(is_unknown(Value{std::int64_t{0}}));
}

TEST_CASE("Geen is an option of its own for a choice, and an empty answer for a multiple choice") {
  CHECK(is_none(Value{Options{"geen"}}));
  CHECK_FALSE(is_none(Value{"geen"}));
  CHECK_FALSE(is_none(Value{Options{}}));
}
