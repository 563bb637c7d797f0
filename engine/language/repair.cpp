#include "language/repair.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "content/answer_check.hpp"
#include "language/word_list.hpp"

namespace inzetwijzer::language {
namespace {

constexpr std::size_t shortest_typo = 4;
constexpr std::size_t longest_single_slip = 7;
constexpr std::size_t longest_word = 40;
constexpr std::size_t shortest_head = 4;
constexpr std::size_t shortest_head_of_known = 5;  ///< "bloeddruk" is no "druk"
constexpr std::size_t shortest_modifier = 3;
constexpr std::size_t shortest_inflected = 7;  ///< of these the ending may be left out to find the word

std::size_t difference(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

/// Whoever slips seldom gets both ends of a word wrong.
bool share_an_end(std::string_view a, std::string_view b) { return a.front() == b.front() || a.back() == b.back(); }

/// The known words at the fewest slips from a typed one.
class Nearest {
 public:
  explicit Nearest(std::string_view typed)
      : m_typed{typed}, m_sound{sound_of(typed)}, m_allowed{typed.size() <= longest_single_slip ? 1U : 2U} {}

  void look_among(const Vocabulary& vocabulary) {
    for (const auto& known : vocabulary.words()) {
      if (const auto slips = slips_from(known)) consider(known.word, *slips);
    }
  }

  [[nodiscard]] const Words& found() const { return m_found; }
  [[nodiscard]] std::size_t slips() const { return m_slips; }

 private:
  [[nodiscard]] std::optional<std::size_t> slips_from(const KnownWord& known) const {
    const auto& word = known.word;
    if (word.size() + 1 < shortest_typo || difference(m_typed.size(), word.size()) > m_allowed + 1) return std::nullopt;
    if (!share_an_end(m_typed, word)) return std::nullopt;
    if (difference(m_typed.size(), word.size()) <= m_allowed) {
      const std::size_t distance = content::edit_distance(m_typed, word);
      if (distance <= m_allowed) return distance;
    }
    if (m_typed.front() == word.front() && m_sound == known.sound) return m_allowed;
    return std::nullopt;
  }

  void consider(const std::string& word, std::size_t slips) {
    if (!m_found.empty() && slips > m_slips) return;
    if (m_found.empty() || slips < m_slips) m_found.clear();
    m_slips = slips;
    if (!has(m_found, word)) m_found.push_back(word);
  }

  std::string_view m_typed;
  std::string m_sound;
  std::size_t m_allowed;
  std::size_t m_slips = 0;
  Words m_found;
};

std::string_view without_ending(std::string_view word) {
  while (word.ends_with('d') || word.ends_with('t')) word.remove_suffix(1);
  return word;
}

/// "mishandeld" and "mishandelt" are one word for whoever types neither.
bool differ_in_ending_only(const Words& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return without_ending(word) == without_ending(words.front()); });
}

bool is_modifier(std::string_view text) {
  static constexpr std::array<std::string_view, 5> linkers{"", "s", "en", "e", "er"};
  return std::any_of(linkers.begin(), linkers.end(), [&](std::string_view linker) {
    return text.size() >= shortest_modifier + linker.size() && text.ends_with(linker) &&
           is_dutch_word(text.substr(0, text.size() - linker.size()));
  });
}

class Repairer {
 public:
  Repairer(const Lexicon& lexicon, const Sentence& sentence, const KnownWords& known)
      : m_lexicon{lexicon}, m_known{known} {
    m_result.sentence = sentence;
  }

  Repair run() {
    auto& words = m_result.sentence.words;
    for (std::size_t at = 0; at < words.size() && at < words_looked_at; ++at) {
      if (!is_known(words[at])) mend(words[at]);
    }
    return std::move(m_result);
  }

 private:
  [[nodiscard]] bool is_known(const std::string& word) const {
    const auto holds = [&](const Vocabulary* vocabulary) { return vocabulary->contains(word); };
    return word.size() < shortest_typo || word.size() > longest_word || text::is_number(word) ||
           std::any_of(m_known.options.begin(), m_known.options.end(), holds) ||
           std::any_of(m_known.other.begin(), m_known.other.end(), holds);
  }

  void mend(std::string& word) {
    const bool common = m_lexicon.words.contains(word);
    const bool dutch = common || is_dutch_word(word);
    if (!dutch && mend_typo(word)) return;
    if (common) return;
    if (auto known = head(word, dutch ? shortest_head_of_known : shortest_head)) return put(word, *known, false);
    if (auto known = same_stem(word)) put(word, *known, false);
  }

  bool mend_typo(std::string& word) {
    Nearest nearest = nearest_to(word);
    const std::string typed = word;
    for (const std::string_view ending : {"en", "s", "e"}) {
      if (!nearest.found().empty() || !typed.ends_with(ending) || typed.size() < shortest_inflected) continue;
      nearest = nearest_to(std::string_view{typed}.substr(0, typed.size() - ending.size()));
    }
    if (nearest.found().empty()) return false;
    const bool tie = nearest.found().size() > 1;
    if (tie) m_result.ties = nearest.found();
    put(word, nearest.found().front(), !tie && nearest.slips() <= 1);
    return true;
  }

  [[nodiscard]] Nearest nearest_to(std::string_view typed) const {
    Nearest nearest{typed};
    for (const auto* vocabulary : m_known.options) nearest.look_among(*vocabulary);
    for (const auto* vocabulary : m_known.other) nearest.look_among(*vocabulary);
    return nearest;
  }

  /// The known word that a compound ends in: "motorlawaai" has "lawaai".
  [[nodiscard]] std::optional<std::string> head(std::string_view word, std::size_t shortest) const {
    std::optional<std::string> longest;
    for (const auto* vocabulary : m_known.options) {
      for (const auto& known : vocabulary->words()) {
        if (known.word.size() < shortest || !word.ends_with(known.word)) continue;
        const bool longer = !longest || known.word.size() > longest->size();
        if (longer && is_modifier(word.substr(0, word.size() - known.word.size()))) longest = known.word;
      }
    }
    return longest;
  }

  /// The shortest known word of the same stem.
  [[nodiscard]] std::optional<std::string> same_stem(const std::string& word) const {
    const std::string stem = stem_of(word);
    std::optional<std::string> found;
    if (stem.size() + 1 < shortest_typo) return found;
    for (const auto* vocabulary : m_known.options) {
      for (const auto& known : vocabulary->words()) {
        if (known.word.size() < shortest_typo || known.stem != stem) continue;
        if (!found || known.word.size() < found->size()) found = known.word;
      }
    }
    return found;
  }

  void put(std::string& word, const std::string& known, bool certain) {
    m_result.replaced.push_back(word + " → " + known);
    m_result.changed = true;
    m_result.certain = m_result.certain && certain;
    word = known;
  }

  const Lexicon& m_lexicon;
  const KnownWords& m_known;
  Repair m_result;
};

}  // namespace

Repair repair(const Lexicon& lexicon, const Sentence& sentence, const KnownWords& known) {
  return Repairer{lexicon, sentence, known}.run();
}

bool repair_typos(Sentence& sentence, const Vocabulary& vocabulary) {
  constexpr std::size_t shortest = 5;
  constexpr std::size_t shortest_double_slip = 8;
  bool changed = false;
  for (std::size_t at = 0; at < sentence.words.size() && at < words_looked_at; ++at) {
    auto& word = sentence.words[at];
    if (word.size() < shortest || word.size() > longest_word || text::is_number(word) || is_dutch_word(word)) continue;
    Nearest nearest{word};
    nearest.look_among(vocabulary);
    if (nearest.found().empty() || !differ_in_ending_only(nearest.found())) continue;
    const auto& known = nearest.found().front();
    if (word == known || (nearest.slips() > 1 && known.size() < shortest_double_slip)) continue;
    word = known;
    changed = true;
  }
  return changed;
}

}  // namespace inzetwijzer::language
