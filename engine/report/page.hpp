#pragma once

#include <string_view>

namespace inzetwijzer::report {

/// page.css, for the screen, a phone and A4. Part of the program; holds nothing of a report.
extern const std::string_view page_style;

}  // namespace inzetwijzer::report
