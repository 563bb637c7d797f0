#pragma once

#include "clips/environment.hpp"
#include "content/content.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::inference {

/// Reads conclusions, their supports and the needed questions from an environment at rest. Grounds are read from the
/// `steun` facts that are there now, never remembered from firings, so that the order of firing leaves no trace.
Evaluation justify(const content::Content& content, const core::Answers& answers,
                   const clips::Environment& environment);

}  // namespace inzetwijzer::inference
