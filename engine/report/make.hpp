#pragma once

#include "content/content.hpp"
#include "report/input.hpp"
#include "report/report.hpp"

namespace inzetwijzer::report {

/// The report for the role of the input: its own part first, then for every role the action plan, the figures, the sources,
/// the receipt, and what a report is and is not.
Report make(const content::Content& content, const Input& input);

}  // namespace inzetwijzer::report
