#pragma once

#include <optional>
#include <string>

#include "report/report.hpp"

namespace inzetwijzer::report {

/// The drawing of a figure as a PNG on white, twice as large as on a page, for a channel that shows pictures but no SVG. Its
/// `description` says the same in words. Nothing when it cannot be drawn (no memory). From any thread.
std::optional<std::string> to_png(const Figure& figure);

}  // namespace inzetwijzer::report
