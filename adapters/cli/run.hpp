#pragma once

#include <string>
#include <vector>

namespace inzetwijzer::adapters::cli {

/// Carries out a command line (without the program's name) and returns the exit code of the contract. The one
/// place where exceptions end: each becomes a Dutch message on stderr.
int run(const std::vector<std::string>& arguments) noexcept;

}  // namespace inzetwijzer::adapters::cli
