#include "matrix/room_state.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <system_error>
#include <utility>

#include "matrix/identifiers.hpp"
#include "matrix/lenient_json.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

constexpr std::array<std::pair<std::string_view, Membership>, 5> memberships{{{"join", Membership::join},
                                                                              {"leave", Membership::leave},
                                                                              {"invite", Membership::invite},
                                                                              {"ban", Membership::ban},
                                                                              {"knock", Membership::knock}}};

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
}

/// A power level; old rooms have them as text too.
std::optional<std::int64_t> level(const Json& value) {
  if (value.is_string()) return whole_number(value.get_ref<const std::string&>());
  if (!value.is_number_integer()) return std::nullopt;
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most)) return most;
  return value.get<std::int64_t>();
}

bool creators_stand_above(std::string_view version) {
  constexpr std::int64_t first = 12;
  const auto number = whole_number(version);
  return number && *number >= first;
}

}  // namespace

std::optional<Event> parse_member(Origin origin, std::string_view user, const Json& content) {
  if (user.empty()) return std::nullopt;
  const auto* const found = std::ranges::find(memberships, text_member(content, "membership"),
                                              &std::pair<std::string_view, Membership>::first);
  if (found == memberships.end()) return std::nullopt;
  const Json& direct = member(content, "is_direct");
  return MembershipChange{std::move(origin), std::string{user}, found->second,
                          direct.is_boolean() && direct.get<bool>()};
}

std::optional<Event> parse_power_levels(Origin origin, const Json& content) {
  PowerLevels levels{std::move(origin), {}, 0, {}};
  const auto read = [&](const Json& object, std::string_view name, std::int64_t otherwise) {
    return level(member(object, name)).value_or(otherwise);
  };
  constexpr std::int64_t usual_for_state = 50;
  levels.users_default = read(content, "users_default", 0);
  levels.tombstone =
      read(member(content, "events"), "m.room.tombstone", read(content, "state_default", usual_for_state));
  const Json& users = member(content, "users");
  if (!users.is_object()) return levels;
  for (const auto& [user, value] : users.items()) {
    if (const auto one = level(value)) levels.users.emplace(user, *one);
  }
  return levels;
}

std::optional<Event> parse_creation(Origin origin, const Json& content) {
  const auto predecessor = text_member(member(content, "predecessor"), "room_id");
  Creation creation{origin, {origin.sender}, creators_stand_above(text_member(content, "room_version")),
                    std::string{is_room_id(predecessor) ? predecessor : ""}};
  const Json& more = member(content, "additional_creators");
  if (!creation.creators_stand_above || !more.is_array()) return creation;
  for (const auto& creator : more) {
    if (creator.is_string()) creation.creators.push_back(creator);
  }
  return creation;
}

bool may_upgrade(std::string_view user, const std::optional<Creation>& creation,
                 const std::optional<PowerLevels>& levels) {
  const bool is_creator = creation && std::ranges::find(creation->creators, user) != creation->creators.end();
  if (is_creator && (creation->creators_stand_above || !levels)) return true;
  if (!levels) return false;
  const auto own = levels->users.find(std::string{user});
  return (own == levels->users.end() ? levels->users_default : own->second) >= levels->tombstone;
}

}  // namespace inzetwijzer::adapters::matrix
