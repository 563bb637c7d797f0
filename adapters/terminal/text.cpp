#include "terminal/text.hpp"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

#include "text/harmless.hpp"

namespace inzetwijzer::adapters::terminal {
namespace {

icu::UnicodeString to_icu(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string utf8;
  return text.toUTF8String(utf8);
}

int width_of(UChar32 character) {
  switch (u_charType(character)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return 0;
    default: break;
  }
  const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int width_of(const icu::UnicodeString& text) {
  int columns = 0;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    columns += width_of(text.char32At(i));
  return columns;
}

icu::UnicodeString without_trailing_space(icu::UnicodeString text) {
  std::int32_t end = text.length();
  while (end > 0 && u_isUWhiteSpace(text.charAt(end - 1)) != 0) --end;
  return text.truncate(end), text;
}

/// The pieces between the places where a break is allowed.
std::vector<icu::UnicodeString> pieces(icu::BreakIterator& breaks, const icu::UnicodeString& text) {
  std::vector<icu::UnicodeString> found;
  breaks.setText(text);
  for (std::int32_t from = breaks.first(), to = breaks.next(); to != icu::BreakIterator::DONE;
       from = to, to = breaks.next()) {
    found.push_back(text.tempSubStringBetween(from, to));
  }
  return found;
}

std::unique_ptr<icu::BreakIterator> checked(icu::BreakIterator* made, UErrorCode status) {
  std::unique_ptr<icu::BreakIterator> breaks{made};
  if (U_FAILURE(status)) throw std::runtime_error{u_errorName(status)};
  return breaks;
}

class Wrapper {
 public:
  explicit Wrapper(int columns) : m_columns{columns} {}

  void add_line(const icu::UnicodeString& line) {
    for (const auto& piece : pieces(*m_lines, line)) add(piece);
    flush();
  }

  std::vector<std::string> take() { return std::move(m_result); }

 private:
  void add(const icu::UnicodeString& piece) {
    const int needed = width_of(without_trailing_space(piece));
    if (m_width + needed > m_columns && !m_current.isEmpty()) flush();
    if (needed > m_columns) {
      for (const auto& character : pieces(*m_characters, piece)) {
        if (m_width + width_of(character) > m_columns) flush();
        append(character);
      }
    } else {
      append(piece);
    }
  }

  void append(const icu::UnicodeString& piece) {
    m_current += piece;
    m_width += width_of(piece);
  }

  void flush() {
    m_result.push_back(to_utf8(without_trailing_space(m_current)));
    m_current.remove();
    m_width = 0;
  }

  UErrorCode m_status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> m_lines =
      checked(icu::BreakIterator::createLineInstance(icu::Locale{"nl"}, m_status), m_status);
  std::unique_ptr<icu::BreakIterator> m_characters =
      checked(icu::BreakIterator::createCharacterInstance(icu::Locale{"nl"}, m_status), m_status);
  int m_columns;
  int m_width = 0;
  icu::UnicodeString m_current;
  std::vector<std::string> m_result;
};

}  // namespace

std::string neutralise(std::string_view text) {
  return text::harmless(text, text::replacement_character);
}

int width(std::string_view text) {
  return width_of(to_icu(text));
}

std::vector<std::string> wrap(std::string_view text, int columns) {
  Wrapper wrapper{columns};
  std::size_t from = 0;
  while (true) {
    const std::size_t to = text.find('\n', from);
    wrapper.add_line(to_icu(text.substr(from, to - from)));
    if (to == std::string_view::npos) break;
    from = to + 1;
  }
  return wrapper.take();
}

}  // namespace inzetwijzer::adapters::terminal
