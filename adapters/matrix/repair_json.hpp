#pragma once

#include <string>
#include <string_view>

namespace inzetwijzer::adapters::matrix {

/// The text with U+FFFD for bytes that are no UTF-8 and for escapes of lone surrogates, and 0 for numbers that may be
/// beyond a double. Valid JSON without those stays as it was.
std::string repaired_json(std::string_view text);

}  // namespace inzetwijzer::adapters::matrix
