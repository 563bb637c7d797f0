#include "text/fold.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "text/harmless.hpp"
#include "text/unicode_string.hpp"

namespace inzetwijzer::text {
namespace {

constexpr std::size_t longest_code_point = 4;
constexpr std::size_t longest_looked_at = max_characters * longest_code_point;

const icu::Normalizer2& normalizer(bool compose) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* found =
      compose ? icu::Normalizer2::getNFCInstance(status) : icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status) || found == nullptr) throw std::bad_alloc{};
  return *found;
}

icu::UnicodeString normalized(const icu::UnicodeString& text, bool compose) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result = normalizer(compose).normalize(text, status);
  return U_SUCCESS(status) ? result : text;
}

icu::UnicodeString start_of(std::string_view text) { return from_utf8(text.substr(0, longest_looked_at)); }

void append_utf8(std::string& text, UChar32 c) {
  icu::UnicodeString{c}.toUTF8String(text);
}

bool is_apostrophe(UChar32 c) {
  constexpr UChar32 curly = 0x2019;
  constexpr UChar32 opening = 0x2018;
  return c == U'\'' || c == curly || c == opening || c == U'`';
}

/// Cuts folded text into words; a word holds letters, or digits, or is one symbol such as an emoji.
class Splitter {
 public:
  explicit Splitter(const icu::UnicodeString& text) : m_text{text} {}

  Words split() {
    for (int32_t at = 0; at < m_text.length(); at = m_text.moveIndex32(at, 1)) take(at);
    finish();
    return std::move(m_words);
  }

 private:
  enum class Kind { none, letters, digits };

  void take(int32_t at) {
    const UChar32 c = m_text.char32At(at);
    if (u_charType(c) == U_NON_SPACING_MARK || is_apostrophe(c)) return;
    if (u_isalpha(c) != 0) return add(Kind::letters, c);
    if (u_isdigit(c) != 0) return add(Kind::digits, c);
    if (is_decimal_mark(c, at)) return append_utf8(m_word, c);
    finish();
    if (u_charType(c) == U_OTHER_SYMBOL) {
      append_utf8(m_word, c);
      finish();
    }
  }

  void add(Kind kind, UChar32 c) {
    if (kind != m_kind) finish();
    m_kind = kind;
    append_utf8(m_word, kind == Kind::digits ? UChar32{'0'} + u_charDigitValue(c) : c);
  }

  [[nodiscard]] bool is_decimal_mark(UChar32 c, int32_t at) const {
    return (c == U',' || c == U'.') && m_kind == Kind::digits && at + 1 < m_text.length() &&
           u_isdigit(m_text.char32At(at + 1)) != 0;
  }

  void finish() {
    if (!m_word.empty()) m_words.push_back(std::move(m_word));
    m_word.clear();
    m_kind = Kind::none;
  }

  const icu::UnicodeString& m_text;
  Words m_words;
  std::string m_word;
  Kind m_kind = Kind::none;
};

/// The same for printable ASCII, without Unicode tables: most of what is folded, and twenty times as fast.
class AsciiSplitter {
 public:
  explicit AsciiSplitter(std::string_view text) : m_text{text} {}

  Words split() {
    for (std::size_t at = 0; at < m_text.size(); ++at) take(at);
    finish();
    return std::move(m_words);
  }

 private:
  enum class Kind { none, letters, digits };

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
  static bool is_letter(char c) { return is_upper(c) || (c >= 'a' && c <= 'z'); }

  void take(std::size_t at) {
    const char c = m_text[at];
    if (c == '\'' || c == '`') return;
    if (is_letter(c)) return add(Kind::letters, is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c);
    if (is_digit(c)) return add(Kind::digits, c);
    const bool decimal_mark = (c == ',' || c == '.') && m_kind == Kind::digits && at + 1 < m_text.size() &&
                              is_digit(m_text[at + 1]);
    if (decimal_mark) {
      m_word += c;
    } else {
      finish();
    }
  }

  void add(Kind kind, char c) {
    if (kind != m_kind) finish();
    m_kind = kind;
    m_word += c;
  }

  void finish() {
    if (!m_word.empty()) m_words.push_back(std::exchange(m_word, {}));
    m_kind = Kind::none;
  }

  std::string_view m_text;
  Words m_words;
  std::string m_word;
  Kind m_kind = Kind::none;
};

bool is_plain_ascii(std::string_view text) {
  return text.size() <= max_characters &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

std::string clean(std::string_view text) {
  icu::UnicodeString kept = normalized(start_of(harmless(text.substr(0, longest_looked_at))), true);
  kept.findAndReplace(icu::UnicodeString{static_cast<UChar32>(U'\n')}, icu::UnicodeString{static_cast<UChar32>(U' ')});
  kept.truncate(kept.moveIndex32(0, static_cast<int32_t>(max_characters)));
  kept.trim();
  std::string result;
  return kept.toUTF8String(result);
}

Words fold(std::string_view text) {
  if (is_plain_ascii(text)) return AsciiSplitter{text}.split();
  icu::UnicodeString folded = normalized(start_of(clean(text)), false);
  folded.foldCase();
  return Splitter{folded}.split();
}

bool starts_at(const Words& words, std::size_t position, const Words& phrase) {
  return !phrase.empty() && position + phrase.size() <= words.size() &&
         std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(position));
}

bool contains(const Words& words, const Words& phrase) {
  return !phrase.empty() &&
         std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
}

std::string join(const Words& words, std::size_t first) {
  std::string text;
  for (std::size_t i = first; i < words.size(); ++i) {
    if (i > first) text += ' ';
    text += words[i];
  }
  return text;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

}  // namespace inzetwijzer::text
