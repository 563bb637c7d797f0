#include "explanation/letter_case.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace inzetwijzer::explanation {
namespace {

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<int32_t>(text.size())});
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string result;
  return text.toUTF8String(result);
}

}  // namespace

std::string capitalised(std::string_view text) {
  const icu::UnicodeString whole = from_utf8(text);
  if (whole.isEmpty()) return {};
  icu::UnicodeString result;
  result.append(u_toupper(whole.char32At(0)));
  result.append(whole, whole.moveIndex32(0, 1), whole.length());
  return to_utf8(result);
}

std::vector<std::string> folded_words(std::string_view text) {
  const icu::UnicodeString folded = from_utf8(text).foldCase();
  std::vector<std::string> words;
  icu::UnicodeString word;
  for (int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
    const UChar32 character = folded.char32At(at);
    if (u_isalnum(character) != 0) {
      word.append(character);
    } else if (!word.isEmpty()) {
      words.push_back(to_utf8(word));
      word.remove();
    }
  }
  if (!word.isEmpty()) words.push_back(to_utf8(word));
  return words;
}

}  // namespace inzetwijzer::explanation
