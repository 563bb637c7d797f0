#pragma once

#include <iosfwd>

#include "content/content.hpp"

namespace inzetwijzer::adapters::json {

/// `begrijp`: JSON Lines of utterances in, the same objects with what was understood out, in input order. With `trace`
/// each also has `stappen`: what every part of the reading found. Memory stays bounded. Returns the exit code: 0, 1 when
/// a line held errors (the others are still read), 3 when `out` can no longer be written.
int understand_lines(std::istream& in, std::ostream& out, const content::Content& content, bool trace);

}  // namespace inzetwijzer::adapters::json
