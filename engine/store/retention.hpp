#pragma once

#include <cstdint>

#include "store/sqlite.hpp"

namespace inzetwijzer::store {

/// A clock that leapt ahead is believed once it went on for this long, in seconds.
inline constexpr std::int64_t time_to_believe = std::int64_t{24} * 60 * 60;

/// Whether `now` (seconds since 1970) may be used to erase by. When it is more than `leap`, at least a day, later than the last
/// time this was asked, either nobody used the program or the clock is wrong: only after a day of the same is it believed. Remembers what it
/// was asked in the database, in the transaction of the caller.
bool believes_clock(Connection& database, std::int64_t now, std::int64_t leap);

/// Brings sessions that a wrong clock dated ahead back to `now`, which is believed, so that they are not kept for ever.
void bring_back_from_future(Connection& database, std::int64_t now);

}  // namespace inzetwijzer::store
