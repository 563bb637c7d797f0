#pragma once

#include <string>
#include <vector>

namespace inzetwijzer::core {

/// A content author's mistake: where it is, what is wrong and how to mend it, in Dutch.
struct Diagnostic {
  std::string file;  ///< relative to the data directory
  int line = 0;      ///< from 1; 0 when the whole file is meant
  std::string reason;
  std::string mend;

  friend auto operator<=>(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace inzetwijzer::core
