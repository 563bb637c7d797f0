#pragma once

#include <chrono>

namespace inzetwijzer::core {

/// Today in local time: the machine's date, or INZETWIJZER_VANDAAG (YYYY-MM-DD) when that is a date.
std::chrono::year_month_day today();

}  // namespace inzetwijzer::core
