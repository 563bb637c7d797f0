#pragma once

#include <cstddef>
#include <string_view>

namespace inzetwijzer::content {

/// Offset of the first byte that is not UTF-8, or npos.
std::size_t first_invalid_utf8(std::string_view text);

/// The line, from 1, on which this offset stands.
int line_at(std::string_view text, std::size_t offset);

}  // namespace inzetwijzer::content
