#pragma once

#include <string_view>
#include <vector>

#include "core/message.hpp"
#include "explanation/search.hpp"

namespace inzetwijzer::explanation {

/// What a person means who asks why something is not there: this conclusion or advice with another value than it has now,
/// or, when it is there as they say it, that it should go. `words` may name the value.
Goal goal_of(const Case& subject, std::string_view conclusion, std::string_view words);

/// What stands in the way of a goal: the smallest changes of answers that reach it, as sentences; when nothing tried
/// reaches it, that, and what it does take in the words of the rules. Searches: see ways_to.
std::vector<core::Block> why_not(const Case& subject, const inference::Engine& engine, const Goal& goal);

}  // namespace inzetwijzer::explanation
