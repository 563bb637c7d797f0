#pragma once

#include <optional>
#include <string_view>

#include "matrix/events.hpp"

namespace inzetwijzer::adapters::matrix {

// The state events whose content takes more than a line to read; each may have any shape.

std::optional<Event> parse_member(Origin origin, std::string_view user, const content::Json& content);
std::optional<Event> parse_power_levels(Origin origin, const content::Json& content);
std::optional<Event> parse_creation(Origin origin, const content::Json& content);

}  // namespace inzetwijzer::adapters::matrix
