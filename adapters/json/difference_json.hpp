#pragma once

#include "content/strict_json.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::adapters::json {

/// What is different: {"gewijzigd": [{"id", "was", "nu"}], "adviezen": {"erbij": [...], "eraf": [...]}}.
content::Json difference_json(const inference::Evaluation& before, const inference::Evaluation& after);

}  // namespace inzetwijzer::adapters::json
