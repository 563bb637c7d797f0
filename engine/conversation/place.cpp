#include "conversation/place.hpp"

#include <nlohmann/json.hpp>

namespace inzetwijzer::conversation {
namespace {

using nlohmann::json;

constexpr const char* session_key = "sessie";
constexpr const char* role_key = "rol";
constexpr const char* offered_key = "aanbod";
constexpr const char* left_key = "weg";
constexpr const char* seen_key = "gezien";

}  // namespace

std::string to_text(const Place& place) {
  if (!place.session.empty()) return json{{session_key, place.session}, {left_key, place.left}}.dump();
  json text{{offered_key, place.lobby.open_session}, {seen_key, place.lobby.has_seen_notice}};
  if (place.lobby.role) text[role_key] = core::to_id(*place.lobby.role);
  return text.dump();
}

std::optional<Place> place_from_text(std::string_view text) {
  try {
    const json object = json::parse(text);
    Place place;
    place.session = object.value(session_key, "");
    place.left = object.value(left_key, false);
    place.lobby.role = core::role_from_id(object.value(role_key, ""));
    place.lobby.open_session = object.value(offered_key, "");
    place.lobby.has_seen_notice = object.value(seen_key, false);
    return place;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

}  // namespace inzetwijzer::conversation
