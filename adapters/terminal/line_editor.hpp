#pragma once

#include <memory>
#include <string>

#include "terminal/line_input.hpp"
#include "terminal/signals.hpp"

namespace inzetwijzer::adapters::terminal {

/// Line editing and history on a terminal. The history is in memory only. Needs a UTF-8 locale (use_utf8).
/// One at a time in a process, from one thread.
class LineEditor {
 public:
  LineEditor();
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  /// Shows the prompt and reads a line. Adapts when the window changes size and after the program was
  /// suspended.
  Input read();

  /// Adds a line to the history.
  void remember(const std::string& line);

  /// Empties the history.
  void forget();

 private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace inzetwijzer::adapters::terminal
