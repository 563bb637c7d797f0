#include "core/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>

namespace inzetwijzer::core {
namespace {

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<std::chrono::year_month_day> date(std::string_view text) {
  constexpr std::size_t length = 10;
  if (text.size() != length || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(5, 2));
  const auto day = number(text.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *day < 1) return std::nullopt;
  const std::chrono::year_month_day result{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
  if (!result.ok()) return std::nullopt;
  return result;
}

}  // namespace

std::chrono::year_month_day today() {
  if (const char* fixed = std::getenv("INZETWIJZER_VANDAAG"); fixed != nullptr) {
    if (const auto given = date(fixed)) return *given;
  }
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  constexpr int epoch = 1900;
  return {std::chrono::year{local.tm_year + epoch}, std::chrono::month{static_cast<unsigned>(local.tm_mon) + 1},
          std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::string iso_date(const std::chrono::year_month_day& date) {
  std::array<char, 32> text{};
  const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {text.data(), static_cast<std::size_t>(std::max(length, 0))};
}

std::string iso_moment(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm moment{};
  gmtime_r(&time, &moment);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &moment)};
}

}  // namespace inzetwijzer::core
