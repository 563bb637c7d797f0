#pragma once

#include <string>

#include "content/content.hpp"
#include "content/strict_json.hpp"
#include "inference/evaluation.hpp"
#include "json/case_line.hpp"

namespace inzetwijzer::adapters::json {

/// How much a result line tells: everything, without further supports, absences and sources, or only ids, values and
/// titles.
enum class Detail { full, brief, none };

/// A result line of `evalueer` for a case without faults, keys in the order of the contract.
std::string result_line(const content::Content& content, const CaseLine& input, const inference::Evaluation& evaluation,
                        Detail detail);

/// A result line for a case with faults.
content::Json faults_json(const CaseLine& input);

}  // namespace inzetwijzer::adapters::json
