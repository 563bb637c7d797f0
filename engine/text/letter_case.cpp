#include "text/letter_case.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace inzetwijzer::text {

std::string capitalised(std::string_view text) {
  const auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<int32_t>(text.size())});
  if (whole.isEmpty()) return {};
  icu::UnicodeString changed;
  changed.append(u_toupper(whole.char32At(0)));
  changed.append(whole, whole.moveIndex32(0, 1), whole.length());
  std::string result;
  return changed.toUTF8String(result);
}

}  // namespace inzetwijzer::text
