#include "language/sentence.hpp"

#include "language/number_words.hpp"
#include "language/word_list.hpp"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <new>

namespace inzetwijzer::language {
namespace {

/// ICU's word breaks. Making one reads rule tables, so each thread keeps its own.
icu::BreakIterator& word_breaks() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made{
        icu::BreakIterator::createWordInstance(icu::Locale{"nl"}, status)};
    if (U_FAILURE(status) || made == nullptr) throw std::bad_alloc{};
    return made;
  }();
  return *breaks;
}

class SentenceReader {
 public:
  explicit SentenceReader(const icu::UnicodeString& text) : m_text{text} {}

  Sentence read() {
    auto& breaks = word_breaks();
    breaks.setText(m_text);
    int32_t start = breaks.first();
    for (int32_t end = breaks.next(); end != icu::BreakIterator::DONE; start = end, end = breaks.next()) {
      take(m_text.tempSubStringBetween(start, end), end);
    }
    m_sentence.asks = m_last == U'?';
    return std::move(m_sentence);
  }

 private:
  void take(const icu::UnicodeString& segment, int32_t end) {
    std::string utf8;
    segment.toUTF8String(utf8);
    const Words words = text::fold(utf8);
    if (words.empty()) return take_mark(segment.char32At(0), end);
    for (const auto& word : words) add(word);
    m_last = 0;
  }

  void take_mark(UChar32 mark, int32_t end) {
    if (u_isUWhiteSpace(mark) != 0) return;
    m_last = mark;
    const bool before_digit = end < m_text.length() && u_isdigit(m_text.char32At(end)) != 0;
    const bool after_digit = !m_sentence.words.empty() && text::is_number(m_sentence.words.back());
    if (mark == U'+' && after_digit) return add("+");
    if (is_dash(mark) && before_digit && after_digit) return add("tot");
    if (is_dash(mark) && before_digit && m_sentence.words.empty()) m_sentence.negative = true;
    if (mark == U'/' && after_digit && before_digit) return add("of");
    if (is_pause(mark)) m_pause = true;
  }

  static bool is_dash(UChar32 c) {
    constexpr UChar32 en_dash = 0x2013;
    constexpr UChar32 minus = 0x2212;
    return c == U'-' || c == en_dash || c == minus;
  }

  static bool is_pause(UChar32 c) {
    constexpr UChar32 ellipsis = 0x2026;
    return c == U',' || c == U'.' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U'(' || c == U')' ||
           c == U'\n' || c == ellipsis;
  }

  void add(std::string word) {
    m_sentence.words.push_back(std::move(word));
    m_sentence.pauses.push_back(m_pause && m_sentence.words.size() > 1);
    m_pause = false;
  }

  const icu::UnicodeString& m_text;
  Sentence m_sentence;
  UChar32 m_last = 0;
  bool m_pause = false;
};

/// Some words have three of a letter in a row once folded: "tweeëntwintig", "zeeën".
bool is_spelled(const Lexicon& lexicon, const std::string& word) {
  return lexicon.words.contains(word) || is_dutch_word(word) || spelled_number(lexicon, word) ||
         spelled_ordinal(lexicon, word) || spelled_half(lexicon, word);
}

/// Runs of three and more of a letter become two, or one when that is a word the program listens for.
std::string shortened(const Lexicon& lexicon, const std::string& word) {
  std::string two;
  std::string one;
  std::size_t run = 0;
  bool drawn_out = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
    if (run <= 2) two += word[i];
    if (run == 1) one += word[i];
    drawn_out = drawn_out || run > 2;
  }
  if (!drawn_out || text::is_number(word) || is_spelled(lexicon, word)) return word;
  return lexicon.words.contains(two) ? two : lexicon.words.contains(one) ? one : two;
}

/// Signs that are read as words; NFKD would make two numbers of a half.
icu::UnicodeString with_signs_as_words(std::string_view utterance) {
  constexpr UChar32 half = 0xBD;
  constexpr UChar32 plus_minus = 0xB1;
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(text::clean(utterance));
  text.findAndReplace(icu::UnicodeString{half}, " half ");
  for (const auto& sign : {icu::UnicodeString{plus_minus}, icu::UnicodeString{"+/-"}, icu::UnicodeString{"+-"},
                           icu::UnicodeString{"~"}}) {
    text.findAndReplace(sign, " ongeveer ");
  }
  return text;
}

}  // namespace

Sentence Sentence::part(std::size_t from, std::size_t to) const {
  Sentence result;
  const auto begin = static_cast<std::ptrdiff_t>(std::min(from, to));
  const auto end = static_cast<std::ptrdiff_t>(to);
  result.words.assign(words.begin() + begin, words.begin() + end);
  result.pauses.assign(pauses.begin() + begin, pauses.begin() + end);
  if (!result.pauses.empty()) result.pauses.front() = false;
  result.asks = asks && to == words.size();
  return result;
}

void Sentence::replace(std::size_t at, std::size_t count, const Words& by) {
  const auto word = words.begin() + static_cast<std::ptrdiff_t>(at);
  const bool pause = pauses[at];
  const auto place = words.erase(word, word + static_cast<std::ptrdiff_t>(count));
  words.insert(place, by.begin(), by.end());
  const auto mark = pauses.begin() + static_cast<std::ptrdiff_t>(at);
  const auto gap = pauses.erase(mark, mark + static_cast<std::ptrdiff_t>(count));
  pauses.insert(gap, by.size(), false);
  if (!by.empty()) pauses[at] = pause;
}

Sentence read_sentence(const Lexicon& lexicon, std::string_view utterance) {
  const icu::UnicodeString text = with_signs_as_words(utterance);
  Sentence sentence = SentenceReader{text}.read();
  for (auto& word : sentence.words) word = shortened(lexicon, word);
  write_out(lexicon.chat, sentence);
  return sentence;
}

Sentence without_polite(const Lexicon& lexicon, const Sentence& sentence) {
  const auto is_content = [&](const std::string& word) { return !has(lexicon.polite, word); };
  const auto first = std::find_if(sentence.words.begin(), sentence.words.end(), is_content);
  if (first == sentence.words.end()) return sentence;
  const auto last = std::find_if(sentence.words.rbegin(), sentence.words.rend(), is_content).base();
  return sentence.part(static_cast<std::size_t>(first - sentence.words.begin()),
                       static_cast<std::size_t>(last - sentence.words.begin()));
}

}  // namespace inzetwijzer::language
