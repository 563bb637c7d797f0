#pragma once

#include <string>

#include "report/report.hpp"

namespace inzetwijzer::report {

/// CommonMark with tables. Figures as text. Ends in a newline, as the others do.
std::string to_markdown(const Report& report);

/// One object. "bon"."invoer" is a line as `evalueer` takes it.
std::string to_json(const Report& report);

/// One page that needs nothing from outside and runs no script, for the screen, a phone and A4.
std::string to_html(const Report& report);

/// The action plan for a spreadsheet, as Dutch ones read it: UTF-8 with a byte order mark, semicolons, every cell quoted, CR
/// LF. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
std::string to_csv(const Report& report);

}  // namespace inzetwijzer::report
