#pragma once

#include <string_view>

#include "content/json_node.hpp"

namespace inzetwijzer::content {

/// Reports a pattern that cannot be read.
void check_pattern(const JsonNode& node);

/// The same for each in the list under this name.
void check_patterns(const JsonNode& owner, std::string_view key);

}  // namespace inzetwijzer::content
