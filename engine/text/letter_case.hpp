#pragma once

#include <string>
#include <string_view>

namespace inzetwijzer::text {

/// The text with a capital first letter.
std::string capitalised(std::string_view text);

}  // namespace inzetwijzer::text
