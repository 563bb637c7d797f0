#pragma once

#include <cstddef>
#include <string>

namespace inzetwijzer::adapters::terminal {

/// What the person did at the prompt.
struct Input {
  enum class Kind {
    line,
    interrupted,  ///< Ctrl-C; what was typed is in `text`
    end,          ///< Ctrl-D, end of the file, or the terminal went away
  };
  Kind kind = Kind::end;
  std::string text;  ///< without line end; any bytes
};

/// A line from stdin without editing: for a pipe or a file. A line is kept up to `max_line_bytes`; the rest
/// of it is read and dropped.
inline constexpr std::size_t max_line_bytes = std::size_t{64} << 10U;
Input read_plain_line();

}  // namespace inzetwijzer::adapters::terminal
