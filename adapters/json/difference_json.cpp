#include "json/difference_json.hpp"

#include <algorithm>

#include "json/value_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

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
  return {{"gewijzigd", to_json(inference::differences(before, after))},
          {"adviezen", {{"erbij", advice_only_in(after, before)}, {"eraf", advice_only_in(before, after)}}}};
}

}  // namespace inzetwijzer::adapters::json
