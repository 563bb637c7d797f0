#pragma once

#include <string>
#include <string_view>

namespace inzetwijzer::adapters::chat {

/// Any bytes as text that fits in JSON.
std::string to_base64(std::string_view bytes);

/// The bytes; what follows the first character that cannot be right is left out.
std::string from_base64(std::string_view text);

}  // namespace inzetwijzer::adapters::chat
