#pragma once

#include <string_view>

namespace inzetwijzer::adapters::terminal {

/// Gives the process a UTF-8 locale for characters, and for characters only: numbers keep the form that CLIPS
/// and JSON read. Takes the environment's when that is UTF-8. Call once, before other threads start.
void use_utf8();

/// Where the program writes. Use from one thread at a time.
class Screen {
 public:
  /// Looks at stdout and stdin, NO_COLOR and TERM. Without `colour_allowed` nothing is ever styled.
  explicit Screen(bool colour_allowed);

  /// Both ends are a terminal that can move its cursor: lines can be edited.
  [[nodiscard]] bool interactive() const { return m_interactive; }
  [[nodiscard]] bool is_terminal() const { return m_terminal; }
  [[nodiscard]] bool styled() const { return m_styled; }

  /// Columns to wrap text to, asked anew each time: at most 90, since longer lines read badly; 80 when
  /// unknown.
  [[nodiscard]] int columns() const;

  /// Writes and flushes. False when it can no longer be written; errno says why.
  bool write(std::string_view text);

 private:
  bool m_terminal;
  bool m_interactive;
  bool m_styled;
};

}  // namespace inzetwijzer::adapters::terminal
