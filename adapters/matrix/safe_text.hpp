#pragma once

#include <string>
#include <string_view>

#include "core/message.hpp"

namespace inzetwijzer::adapters::matrix {

/// What is harmless of the text: see text/harmless.hpp.
std::string safe_text(std::string_view text);

/// The message with all its visible text made safe. Attachments stay as they are.
core::Message safe(core::Message message);

/// For text between tags; a line end becomes <br>.
std::string escaped(std::string_view text);

}  // namespace inzetwijzer::adapters::matrix
