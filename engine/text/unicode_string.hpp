#pragma once

// Only for this folder: ICU stays out of its public headers.
#include <unicode/unistr.h>

#include <string_view>

namespace inzetwijzer::text {

/// Bytes that are no UTF-8 become U+FFFD.
inline icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

}  // namespace inzetwijzer::text
