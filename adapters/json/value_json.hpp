#pragma once

#include <optional>
#include <vector>

#include "content/strict_json.hpp"
#include "core/conclusion.hpp"
#include "core/message.hpp"
#include "core/value.hpp"

namespace inzetwijzer::adapters::json {

/// The answer that a JSON value stands for; nothing for what no answer can be (null, a boolean, an object, a list of
/// anything but strings). Whole numbers beyond 64 bits come out as fractions.
std::optional<core::Value> answer_from_json(const content::Json& value);

/// An answer as JSON: a number in the form it was given, a multiple choice always as a list.
content::Json to_json(const core::Value& value);

content::Json to_json(const core::ConclusionValue& value);

/// [{"id", "was", "nu"}]; null for what was or is not there.
content::Json to_json(const std::vector<core::Change>& changes);

}  // namespace inzetwijzer::adapters::json
