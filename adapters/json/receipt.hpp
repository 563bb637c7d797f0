#pragma once

#include <string_view>

#include "content/content.hpp"
#include "content/strict_json.hpp"
#include "inference/engine.hpp"

namespace inzetwijzer::adapters::json {

struct ReceiptComparison {
  content::Json result;   ///< an object for the user: the difference, or what is wrong ("fouten")
  bool faulty = false;
};

/// The receipt of a report (the report as JSON, or its "bon" alone) evaluated again with today's rules and knowledge:
/// the versions then and now, whether the result is the same, and the difference. Throws clips::ClipsError when a rule
/// fails.
ReceiptComparison compare_receipt(std::string_view text, const content::Content& content, const inference::Engine& engine);

}  // namespace inzetwijzer::adapters::json
