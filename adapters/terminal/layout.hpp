#pragma once

#include <string>
#include <string_view>

#include "content/messages.hpp"
#include "core/message.hpp"

namespace inzetwijzer::adapters::terminal {

struct Layout {
  int columns = 80;     ///< width to wrap to
  bool styled = false;  ///< headings and questions in bold
};

/// A message as it is shown on a terminal: its plain text, wrapped, with list items and options hanging.
/// Order and words carry everything; bold only helps the eye. Ends in a line end. Nothing in the message can
/// give the terminal a command.
std::string lay_out(const core::Message& message, const content::Messages& messages, Layout layout);

/// Any text of the program itself, laid out the same way.
std::string lay_out(std::string_view text, Layout layout);

}  // namespace inzetwijzer::adapters::terminal
