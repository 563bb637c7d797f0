#pragma once

#include <string>

#include "content/messages.hpp"
#include "core/message.hpp"

namespace inzetwijzer::adapters::matrix {

/// The message in the HTML that Matrix clients show (`org.matrix.custom.html`), everything in it escaped. Says the same
/// as conversation::plain_text.
std::string html(const core::Message& message, const content::Messages& messages);

}  // namespace inzetwijzer::adapters::matrix
