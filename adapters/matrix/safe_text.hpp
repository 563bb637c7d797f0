#pragma once

#include <string>
#include <string_view>

#include "core/message.hpp"

namespace inzetwijzer::adapters::matrix {

/// The text as valid UTF-8, without control characters (line ends stay, a tab becomes a space) and without the
/// characters that turn the direction of what follows.
std::string safe_text(std::string_view text);

/// The message with all its visible text made safe. Attachments stay as they are.
core::Message safe(core::Message message);

/// For text between tags; a line end becomes <br>.
std::string escaped(std::string_view text);

}  // namespace inzetwijzer::adapters::matrix
