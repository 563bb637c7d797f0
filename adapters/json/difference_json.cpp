#include "json/difference_json.hpp"

#include <algorithm>

#include "json/value_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

Json value_or_null(const std::optional<core::ConclusionValue>& value) { return value ? to_json(*value) : Json(nullptr); }

Json advice_only_in(const inference::Evaluation& here, const inference::Evaluation& there) {
  const auto is_there = [&there](const core::Conclusion& advice) {
    return std::ranges::any_of(there.advice, [&](const auto& other) { return other.key.id == advice.key.id; });
  };
  Json ids = Json::array();
  for (const auto& advice : here.advice) {
    if (!is_there(advice)) ids.push_back(advice.key.id.substr(advice.key.id.find('.') + 1));
  }
  return ids;
}

}  // namespace

Json difference_json(const inference::Evaluation& before, const inference::Evaluation& after) {
  Json changes = Json::array();
  for (const auto& change : inference::differences(before, after)) {
    changes.push_back({{"id", change.id}, {"was", value_or_null(change.before)}, {"nu", value_or_null(change.after)}});
  }
  return {{"gewijzigd", std::move(changes)},
          {"adviezen", {{"erbij", advice_only_in(after, before)}, {"eraf", advice_only_in(before, after)}}}};
}

}  // namespace inzetwijzer::adapters::json
