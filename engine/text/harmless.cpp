#include "text/harmless.hpp"

#include <unicode/uchar.h>

#include <utility>

#include "text/unicode_string.hpp"

namespace inzetwijzer::text {
namespace {

constexpr UChar32 joiner = 0x200D;
constexpr UChar32 as_emoji = 0xFE0F;
constexpr int most_marks = 4;

bool is(UChar32 character, UProperty property) { return u_hasBinaryProperty(character, property) != 0; }

bool is_mark(UChar32 character) {
  return (U_GET_GC_MASK(character) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0;
}

/// Whoever reads sees nothing of it, or a box at most.
bool is_hidden(UChar32 character) {
  constexpr std::uint32_t never_shown = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_CO_MASK | U_GC_CN_MASK;
  return (U_GET_GC_MASK(character) & never_shown) != 0 || is(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// Goes through a text with an eye for what stands around a character.
class Sieve {
 public:
  Sieve(const icu::UnicodeString& text, const icu::UnicodeString& instead) : m_text{text}, m_instead{instead} {}

  icu::UnicodeString sifted() {
    for (int32_t at = 0; at < m_text.length(); at = m_text.moveIndex32(at, 1)) take(m_text.char32At(at), at);
    return std::move(m_kept);
  }

 private:
  void take(UChar32 character, int32_t at) {
    if (character == UChar32{'\n'}) return keep(character);
    if (is(character, UCHAR_WHITE_SPACE)) return keep(is_space(character) ? character : UChar32{' '});
    if (!is_hidden(character) || holds_emoji_together(character, at)) return keep(character);
    m_kept += m_instead;
    m_before = 0;
  }

  static bool is_space(UChar32 character) { return u_charType(character) == U_SPACE_SEPARATOR; }

  [[nodiscard]] bool holds_emoji_together(UChar32 character, int32_t at) const {
    if (character == as_emoji) return is(m_before, UCHAR_EMOJI);
    const int32_t next = m_text.moveIndex32(at, 1);
    const bool goes_on = next < m_text.length() && is(m_text.char32At(next), UCHAR_EXTENDED_PICTOGRAPHIC);
    return character == joiner && goes_on &&
           (m_before == as_emoji || is(m_before, UCHAR_EXTENDED_PICTOGRAPHIC) || is(m_before, UCHAR_EMOJI_MODIFIER));
  }

  void keep(UChar32 character) {
    m_marks = is_mark(character) ? m_marks + 1 : 0;
    if (m_marks > most_marks) return;
    m_kept.append(character);
    m_before = character;
  }

  const icu::UnicodeString& m_text;
  const icu::UnicodeString& m_instead;
  icu::UnicodeString m_kept;
  UChar32 m_before = 0;
  int m_marks = 0;
};

}  // namespace

std::string harmless(std::string_view text, std::string_view instead) {
  const auto given = from_utf8(text);
  const auto hidden = from_utf8(instead);
  std::string result;
  return Sieve{given, hidden}.sifted().toUTF8String(result);
}

}  // namespace inzetwijzer::text
