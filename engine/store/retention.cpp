#include "store/retention.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace inzetwijzer::store {
namespace {

constexpr std::string_view asked_last = "asked-last";
constexpr std::string_view leapt = "leapt";

std::optional<std::int64_t> moment(Connection& database, std::string_view name) {
  Statement select{database, "SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM meta WHERE name = ?"};
  if (!select.bind(name).step()) return std::nullopt;
  return select.number(0);
}

void set_moment(Connection& database, std::string_view name, std::int64_t value) {
  const std::string text = std::to_string(value);
  Statement{database, "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"}.bind(name).bind(as_bytes(text)).run();
}

void forget_moment(Connection& database, std::string_view name) {
  Statement{database, "DELETE FROM meta WHERE name = ?"}.bind(name).run();
}

}  // namespace

bool believes_clock(Connection& database, std::int64_t now, std::int64_t leap) {
  const auto before = moment(database, asked_last);
  if (before && now - *before > std::max(leap, time_to_believe)) {
    const auto since = moment(database, leapt);
    if (!since || now < *since) set_moment(database, leapt, now);
    if (!since || now - *since < time_to_believe) return false;
  }
  forget_moment(database, leapt);
  if (!before || now > *before) set_moment(database, asked_last, now);
  return true;
}

void bring_back_from_future(Connection& database, std::int64_t now) {
  const auto before = moment(database, asked_last);
  if (!before || now < *before) return;
  Statement{database, "UPDATE session SET last_turn = ? WHERE last_turn > ?"}.bind(now).bind(now + time_to_believe).run();
}

}  // namespace inzetwijzer::store
