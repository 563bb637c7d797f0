#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inzetwijzer::content {

/// The names of the groups that a sign of crisis is written as: "wens + dood".
std::vector<std::string> groups_of_sign(std::string_view text);

}  // namespace inzetwijzer::content
