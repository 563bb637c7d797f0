#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inzetwijzer::explanation {

/// The text with a capital first letter.
std::string capitalised(std::string_view text);

/// The words of a text, lower case, without punctuation; hyphens part words.
std::vector<std::string> folded_words(std::string_view text);

}  // namespace inzetwijzer::explanation
