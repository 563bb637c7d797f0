#pragma once

#include <functional>
#include <string>
#include <vector>

#include "content/messages.hpp"

namespace inzetwijzer::adapters::cli {

/// What a command line asks for: call it for the exit code. Throws UsageError when the command line makes no
/// sense; the text ends in the help to look at.
std::function<int()> parse(const content::Messages& texts, const std::vector<std::string>& arguments);

}  // namespace inzetwijzer::adapters::cli
