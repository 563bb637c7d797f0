#pragma once

#include <string>
#include <vector>

#include "content/messages.hpp"

namespace inzetwijzer::adapters::cli {

/// Does what a command line (without the program's name) asks for and returns the exit code of the contract;
/// without a command that is a conversation. Throws UsageError, ending in where to find help, when the
/// command line makes no sense, and whatever the command throws.
int carry_out(const content::Messages& texts, const std::vector<std::string>& arguments);

}  // namespace inzetwijzer::adapters::cli
