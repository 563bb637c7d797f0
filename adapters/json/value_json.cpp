#include "json/value_json.hpp"

#include <cstdint>
#include <limits>

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

std::optional<core::Value> options_from_json(const Json& list) {
  core::Options options;
  for (const auto& element : list) {
    if (!element.is_string()) return std::nullopt;
    options.push_back(element.get<std::string>());
  }
  return options;
}

core::Value number_from_json(const Json& number) {
  constexpr auto largest = std::numeric_limits<std::int64_t>::max();
  if (number.is_number_float()) return number.get<double>();
  if (number.is_number_unsigned() && number.get<std::uint64_t>() > static_cast<std::uint64_t>(largest)) {
    return number.get<double>();
  }
  return number.get<std::int64_t>();
}

}  // namespace

std::optional<core::Value> answer_from_json(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_array()) return options_from_json(value);
  if (value.is_number()) return number_from_json(value);
  return std::nullopt;
}

Json to_json(const core::Value& value) {
  return std::visit([](const auto& held) { return Json(held); }, value);
}

Json to_json(const core::ConclusionValue& value) {
  return std::visit([](const auto& held) { return Json(held); }, value);
}

Json to_json(const std::vector<core::Change>& changes) {
  const auto value_or_null = [](const auto& value) { return value ? to_json(*value) : Json(nullptr); };
  Json list = Json::array();
  for (const core::Change& change : changes) {
    list.push_back({{"id", change.id}, {"was", value_or_null(change.before)}, {"nu", value_or_null(change.after)}});
  }
  return list;
}

}  // namespace inzetwijzer::adapters::json
