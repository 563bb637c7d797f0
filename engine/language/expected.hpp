#pragma once

#include <optional>
#include <string_view>

#include "content/content.hpp"
#include "core/value.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::language {

/// What may be answered to a question, or to a family that is asked as a list; nothing when this role is never asked
/// it. `answers` are those known already.
std::optional<Expected> expected_answer(const content::Content& content, core::Role role, std::string_view unit,
                                        const core::Answers& answers);

}  // namespace inzetwijzer::language
