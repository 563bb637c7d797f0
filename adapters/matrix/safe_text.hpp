#pragma once

#include <string>
#include <string_view>

#include "core/message.hpp"

namespace inzetwijzer::adapters::matrix {

/// The message with what is harmless of all its visible text (text/harmless.hpp). Attachments stay as they are.
core::Message safe(core::Message message);

/// For text between tags; a line end becomes <br>.
std::string escaped(std::string_view text);

}  // namespace inzetwijzer::adapters::matrix
