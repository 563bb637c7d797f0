#pragma once

#include <string>

#include "report/report.hpp"

namespace inzetwijzer::report {

/// The figure as an <svg> element for use in an HTML page: role img, named and described by its own <title> and <desc>,
/// whose ids begin with the id of the figure. Letters are as large as they are on a phone of 360 pixels wide.
std::string to_svg(const Figure& figure);

}  // namespace inzetwijzer::report
