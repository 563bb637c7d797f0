#include "content/utf8.hpp"

#include <unicode/utf8.h>

#include <algorithm>

namespace inzetwijzer::content {

std::size_t first_invalid_utf8(std::string_view text) {
  const char* bytes = text.data();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    UChar32 character = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
    U8_NEXT(bytes, at, text.size(), character);
#pragma GCC diagnostic pop
    if (character < 0) return start;
  }
  return std::string_view::npos;
}

int line_at(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

}  // namespace inzetwijzer::content
