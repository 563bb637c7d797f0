#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace inzetwijzer::core {

/// Today in local time: the machine's date, or INZETWIJZER_VANDAAG (YYYY-MM-DD) when that is a date.
std::chrono::year_month_day today();

/// YYYY-MM-DD.
std::string iso_date(const std::chrono::year_month_day& date);

/// YYYY-MM-DDTHH:MM:SSZ, of seconds since 1970.
std::string iso_moment(std::int64_t seconds);

}  // namespace inzetwijzer::core
