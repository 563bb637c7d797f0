#pragma once

#include <iosfwd>
#include <string>
#include <utility>
#include <vector>

#include "content/content.hpp"
#include "inference/engine.hpp"

namespace inzetwijzer::adapters::json {

/// What is different in every case.
struct WhatIf {
  std::vector<std::pair<std::string, std::string>> answers;  ///< question id and value as typed; of a list "a,b"
  unsigned years = 0;                                        ///< that go by and change nothing else
};

/// `wat-als`: the cases of `in` (lines as for `evalueer`), each evaluated as it is by `engine` and with the difference made
/// by `other_engine`, and what that changes as JSON Lines, in input order. The second engine may know other thresholds.
/// Returns the exit code: 0, 1 when a line or a change in it held errors, 3 when `out` can no longer be written. Throws
/// clips::ClipsError when a rule fails.
int what_if_lines(std::istream& in, std::ostream& out, const content::Content& content, const inference::Engine& engine,
                  const inference::Engine& other_engine, const WhatIf& difference);

}  // namespace inzetwijzer::adapters::json
