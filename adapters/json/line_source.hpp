#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace inzetwijzer::adapters::json {

struct Line {
  std::size_t number = 0;  ///< from 1, blank lines counted
  std::string text;        ///< without its line end; of a line that is too long only the first `limit` bytes
  bool too_long = false;
};

/// Reads lines with a bounded amount of memory: what a line has beyond the limit is read and dropped. A byte order
/// mark at the very start is skipped, and so is the carriage return of a DOS line end.
class LineSource {
 public:
  LineSource(std::istream& in, std::size_t limit);

  /// The next line, blank ones included; nothing at the end of the input.
  std::optional<Line> next();

  /// True when more can be read without waiting for whoever writes the input.
  bool ready();

 private:
  std::istream& m_in;
  std::size_t m_limit;
  std::size_t m_number = 0;
};

/// True for a line of nothing but spaces and tabs.
bool is_blank(const Line& line);

}  // namespace inzetwijzer::adapters::json
