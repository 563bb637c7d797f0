#pragma once

#include <iosfwd>

#include "content/content.hpp"
#include "inference/engine.hpp"
#include "json/evaluation_json.hpp"

namespace inzetwijzer::adapters::json {

struct EvaluateOptions {
  Detail detail = Detail::full;
  unsigned threads = 1;  ///< 0 counts as 1
};

/// `evalueer`: JSON Lines in, JSON Lines out, in input order. Memory stays bounded whatever the length of the input or
/// of one line; the output is the same for any number of threads. Lines are worked on as they come: what has arrived is
/// answered and flushed before waiting for more. Returns the exit code: 0, 1 when a line held errors (the others are
/// still evaluated), 3 when `out` can no longer be written. Throws clips::ClipsError when a rule fails.
///
/// When `in` is std::cin, call std::ios::sync_with_stdio(false) first: else it reads a byte at a time.
int evaluate_lines(std::istream& in, std::ostream& out, const content::Content& content,
                   const inference::Engine& engine, EvaluateOptions options = {});

}  // namespace inzetwijzer::adapters::json
