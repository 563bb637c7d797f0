#pragma once

#include <optional>
#include <string_view>

#include "clips/environment.hpp"
#include "content/content.hpp"
#include "core/conclusion.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::inference {

/// Reads conclusions, their supports and the needed questions from an environment at rest. Grounds are read from the
/// `steun` facts that are there now, never remembered from firings, so that the order of firing leaves no trace.
Evaluation justify(const content::Content& content, const core::Answers& answers,
                   const clips::Environment& environment);

/// True when the environment at rest supports a conclusion or advice ("advies.<id>") with this id, and this value when one
/// is given. Costs far less than reading everything.
bool concludes(const clips::Environment& environment, std::string_view id, const std::optional<core::ConclusionValue>& value);

}  // namespace inzetwijzer::inference
