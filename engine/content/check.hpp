#pragma once

#include <filesystem>

#include "content/data_files.hpp"
#include "content/finding.hpp"
#include "core/diagnostic.hpp"

namespace inzetwijzer::content {

/// Everything that is wrong with the content in this directory, in one run: JSON, schemas, references between
/// rules, knowledge and dialogues, and the rules themselves. Sorted by file and line; empty when all is well.
core::Diagnostics check(const std::filesystem::path& data, const Replacements& replacements = {});

/// The same, before it is put into words.
Findings find_problems(const std::filesystem::path& data, const Replacements& replacements = {});

}  // namespace inzetwijzer::content
