#pragma once

#include "content/content.hpp"

namespace inzetwijzer::tests {

/// The rules, knowledge and texts of this source tree, read once. Throws, naming them, when they hold mistakes.
const content::Content& real_content();

}  // namespace inzetwijzer::tests
