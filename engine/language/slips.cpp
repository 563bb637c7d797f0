#include "language/slips.hpp"

#include <array>
#include <string_view>

#include "language/repair.hpp"
#include "language/word_list.hpp"

namespace inzetwijzer::language {
namespace {

constexpr std::size_t shortest_part = 2;
constexpr std::size_t shortest_glued = 6;
constexpr std::size_t longest_glued = 30;

bool is_part(const Lexicon& lexicon, const std::string& word) {
  return lexicon.crisis.vocabulary.contains(word) || lexicon.words.contains(word);
}

/// The fewest known words that a word is glued from; empty when it is none.
class Parts {
 public:
  Parts(const Lexicon& lexicon, const std::string& word) : m_lexicon{lexicon}, m_word{word} {}

  Words find() {
    m_from.fill(unreached);
    m_count.fill(0);
    m_from[0] = 0;
    for (std::size_t end = shortest_part; end <= m_word.size(); ++end) extend_to(end);
    Words parts;
    if (m_from[m_word.size()] == unreached) return parts;
    for (std::size_t end = m_word.size(); end > 0; end = m_from[end]) {
      parts.insert(parts.begin(), m_word.substr(m_from[end], end - m_from[end]));
    }
    return parts;
  }

 private:
  static constexpr std::size_t unreached = longest_glued + 1;

  void extend_to(std::size_t end) {
    for (std::size_t start = 0; start + shortest_part <= end; ++start) {
      const bool fewer = m_from[end] == unreached || m_count[start] + 1 < m_count[end];
      if (m_from[start] == unreached || !fewer) continue;
      if (!is_part(m_lexicon, m_word.substr(start, end - start))) continue;
      m_from[end] = start;
      m_count[end] = m_count[start] + 1;
    }
  }

  const Lexicon& m_lexicon;
  const std::string& m_word;
  std::array<std::size_t, longest_glued + 1> m_from{};  ///< by end: where the last part begins
  std::array<std::size_t, longest_glued + 1> m_count{};
};

bool may_be_glued(const Lexicon& lexicon, const std::string& word) {
  return word.size() >= shortest_glued && word.size() <= longest_glued && !text::is_number(word) &&
         !is_part(lexicon, word) && !is_dutch_word(word);
}

bool take_apart(const Lexicon& lexicon, Sentence& sentence) {
  bool changed = false;
  for (std::size_t at = 0; at < sentence.words.size() && at < words_looked_at; ++at) {
    if (!may_be_glued(lexicon, sentence.words[at])) continue;
    const Words parts = Parts{lexicon, sentence.words[at]}.find();
    if (parts.size() < 2) continue;
    sentence.replace(at, 1, parts);
    at += parts.size() - 1;
    changed = true;
  }
  return changed;
}

/// "vermoorde" is a word as well, but whoever types so leaves out the n.
bool put_back_n(const Lexicon& lexicon, Sentence& sentence) {
  constexpr std::size_t shortest = 4;
  bool changed = false;
  for (auto& word : sentence.words) {
    if (word.size() < shortest || !word.ends_with('e') || lexicon.crisis.vocabulary.contains(word)) continue;
    if (!lexicon.crisis.vocabulary.contains(word + 'n')) continue;
    word += 'n';
    changed = true;
  }
  return changed;
}

}  // namespace

std::optional<Sentence> without_slips(const Lexicon& lexicon, const Sentence& sentence) {
  Sentence meant = sentence;
  bool changed = write_out(lexicon.crisis.spellings, meant);
  changed = take_apart(lexicon, meant) || changed;
  changed = write_out(lexicon.crisis.spellings, meant) || changed;
  changed = put_back_n(lexicon, meant) || changed;
  changed = repair_typos(meant, lexicon.crisis.vocabulary) || changed;
  return changed ? std::optional{std::move(meant)} : std::nullopt;
}

}  // namespace inzetwijzer::language
