#include "language/option_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "language/number_words.hpp"

namespace inzetwijzer::language {
namespace {

using Numbers = std::vector<std::size_t>;

constexpr std::string_view first_word = "eerste";
constexpr std::string_view last_word = "laatste";

/// The numbers in "3" or "1,3"; nothing when it is not a list of numbers.
std::optional<Numbers> digits(std::string_view word) {
  Numbers numbers;
  while (!word.empty()) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{}) return std::nullopt;
    numbers.push_back(number);
    word.remove_prefix(static_cast<std::size_t>(end - word.data()));
    if (!word.empty()) word.remove_prefix(1);
  }
  return numbers;
}

Numbers all_between(std::size_t from, std::size_t to) {
  Numbers numbers;
  for (std::size_t number = from; number <= to; ++number) numbers.push_back(number);
  return numbers;
}

class NumberReader {
 public:
  NumberReader(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence)
      : m_lexicon{lexicon}, m_expected{expected}, m_words{sentence.words} {
    const Chosen real = real_options(expected);
    m_last = real.empty() ? 0 : *real.rbegin() + 1;
  }

  OptionNumbers read() {
    while (m_at < m_words.size()) {
      if (const auto numbers = next()) {
        choose(*numbers);
      } else {
        m_result.only = m_result.only && joins(m_words[m_at]);
        ++m_at;
      }
    }
    return std::move(m_result);
  }

 private:
  /// Reads the numbers at the present place and steps over them.
  std::optional<Numbers> next() {
    if (auto numbers = counted_from_an_end()) return numbers;
    auto from = numbers_of(m_words[m_at]);
    if (!from) return std::nullopt;
    ++m_at;
    const std::size_t joint = longest_at(m_lexicon.through, m_words, m_at);
    if (joint == 0 || m_at + joint >= m_words.size()) return from;
    const auto to = numbers_of(m_words[m_at + joint]);
    if (!to || from->size() != 1 || to->size() != 1 || to->front() > m_expected.options.size()) return from;
    m_at += joint + 1;
    return all_between(from->front(), to->front());
  }

  /// "de eerste drie", "laatste twee".
  std::optional<Numbers> counted_from_an_end() {
    const auto& word = m_words[m_at];
    if ((word != first_word && word != last_word) || m_at + 1 >= m_words.size()) return std::nullopt;
    const auto count = cardinal(m_words[m_at + 1]);
    if (!count || *count < 2 || *count > m_last) return std::nullopt;
    m_at += 2;
    return word == first_word ? all_between(1, *count) : all_between(m_last - *count + 1, m_last);
  }

  [[nodiscard]] std::optional<std::size_t> cardinal(const std::string& word) const {
    if (text::is_number(word)) {
      const auto numbers = digits(word);
      return numbers && numbers->size() == 1 ? std::optional{numbers->front()} : std::nullopt;
    }
    const auto number = spelled_number(m_lexicon, word);
    return number ? std::optional{static_cast<std::size_t>(*number)} : std::nullopt;
  }

  /// "een" is mostly an article, and counts only when it stands alone.
  [[nodiscard]] std::optional<Numbers> numbers_of(const std::string& word) const {
    if (word == "een" && m_words.size() > 1) return std::nullopt;
    if (text::is_number(word)) return digits(word);
    if (word == last_word && m_last > 0) return Numbers{m_last};
    if (const auto number = spelled_number(m_lexicon, word)) return Numbers{static_cast<std::size_t>(*number)};
    if (const auto rank = spelled_ordinal(m_lexicon, word)) return Numbers{static_cast<std::size_t>(*rank)};
    return std::nullopt;
  }

  [[nodiscard]] bool joins(const std::string& word) const {
    static const Words others{"e", "de", "ste", "of", "een"};
    return has(m_lexicon.connectives, word) || has(m_lexicon.polite, word) || has(m_lexicon.articles, word) ||
           has(others, word);
  }

  void choose(const Numbers& numbers) {
    for (const std::size_t number : numbers) {
      if (number < 1 || number > m_expected.options.size()) {
        m_result.exist = false;
      } else {
        m_result.chosen.insert(number - 1);
      }
    }
  }

  const Lexicon& m_lexicon;
  const Expected& m_expected;
  const Words& m_words;
  std::size_t m_last = 0;  ///< the number of the last real option
  std::size_t m_at = 0;
  OptionNumbers m_result;
};

}  // namespace

bool is_exclusive(const Expected& expected, std::size_t option) {
  const auto& id = expected.options[option].id;
  return id == core::none_id || id == core::unknown_id;
}

Chosen real_options(const Expected& expected) {
  Chosen chosen;
  for (std::size_t i = 0; i < expected.options.size(); ++i) {
    if (!is_exclusive(expected, i)) chosen.insert(i);
  }
  return chosen;
}

OptionNumbers option_numbers(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  return NumberReader{lexicon, expected, sentence}.read();
}

}  // namespace inzetwijzer::language
