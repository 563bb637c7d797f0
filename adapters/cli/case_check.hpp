#pragma once

#include <string>

#include "content/content.hpp"
#include "content/messages.hpp"
#include "core/diagnostic.hpp"

namespace inzetwijzer::adapters::cli {

/// Tries the content on every case in the *.jsonl files of this directory: lines of `evalueer` that may also
/// hold `moet` and `mag-niet`, lists of [conclusion, value]. Reports what does not come out as it must, and
/// rules that fire in no case, or in all. Throws OutsideError when the directory cannot be read.
core::Diagnostics check_cases(const content::Messages& texts, const content::Content& content,
                              const std::string& directory);

}  // namespace inzetwijzer::adapters::cli
