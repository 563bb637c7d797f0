#include "text/readability.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "text/fold.hpp"

namespace inzetwijzer::text {
namespace {

constexpr double base = 206.835;
constexpr double per_sentence_word = 0.93;
constexpr double per_syllable = 77;

/// Folded words have no accents, so five vowels and the y do.
bool is_vowel(char letter) { return std::string_view{"aeiouy"}.find(letter) != std::string_view::npos; }

std::size_t syllables(std::string_view word) {
  std::size_t count = 0;
  bool inside = false;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const bool in_ij = word[at] == 'j' && at > 0 && word[at - 1] == 'i';
    const bool vowel = is_vowel(word[at]) || in_ij;
    if (vowel && !inside) ++count;
    inside = vowel;
  }
  return std::max<std::size_t>(count, 1);
}

/// A mark inside a number or a name ("4.5", "www.uwv.nl") ends nothing: a space or the end must follow.
std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> sentences;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool mark = std::string_view{".!?:"}.find(text[at]) != std::string_view::npos;
    const bool ends = mark && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
    if (!ends && text[at] != '\n') continue;
    sentences.push_back(text.substr(from, at - from));
    from = at + 1;
  }
  sentences.push_back(text.substr(from));
  return sentences;
}

}  // namespace

double Readability::words_per_sentence() const {
  return sentences == 0 ? 0 : static_cast<double>(words) / static_cast<double>(sentences);
}

double Readability::flesch_douma() const {
  if (words == 0) return 0;
  const double per_word = static_cast<double>(syllables) / static_cast<double>(words);
  return base - per_sentence_word * words_per_sentence() - per_syllable * per_word;
}

Readability measure(std::string_view text) {
  Readability result;
  for (const std::string_view sentence : split(text)) {
    const Words words = fold(sentence);
    if (words.empty()) continue;
    ++result.sentences;
    result.words += words.size();
    result.longest = std::max(result.longest, words.size());
    for (const auto& word : words) result.syllables += syllables(word);
  }
  return result;
}

}  // namespace inzetwijzer::text
