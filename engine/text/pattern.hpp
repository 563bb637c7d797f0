#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

#include "text/fold.hpp"

namespace inzetwijzer::text {

/// What is wrong with a pattern. The words for it are finding "lexicon.patroon-<id>".
enum class PatternProblem { empty, short_wildcard, gap_at_end, too_many_gaps, stray_sign };

/// A phrase as authors write it in knowledge/lexicon/: words with alternatives (a|b), beginnings (vracht*), endings
/// (*dienst) and gaps of at most three words (...).
class Pattern {
 public:
  static tl::expected<Pattern, PatternProblem> parse(std::string_view text);

  /// Of a text that has been checked: throws std::invalid_argument when it is no pattern.
  static Pattern of(std::string_view text);

  /// A pattern of just these words.
  explicit Pattern(const Words& words);

  /// The indices of the words it stands for when it begins at `at`, without those in its gaps; empty when it does
  /// not begin there.
  [[nodiscard]] std::vector<std::size_t> match(const Words& words, std::size_t at) const;

  /// True when one of its words is this one.
  [[nodiscard]] bool names(std::string_view word) const;

  /// Its whole words and long beginnings, for repairing typing errors by.
  [[nodiscard]] Words vocabulary() const;

  /// Words that match it: of each choice the first, of a beginning or ending just that.
  [[nodiscard]] Words example() const;

  /// How much it says: the number of words, gaps not counted.
  [[nodiscard]] std::size_t size() const { return m_slots.size(); }

 private:
  friend class PatternIndex;

  enum class Shape { whole, beginning, ending };
  struct Alternative {
    std::string text;
    Shape shape = Shape::whole;
    [[nodiscard]] bool fits(std::string_view word) const;
  };
  struct Slot {
    std::vector<Alternative> alternatives;
    bool after_gap = false;
    std::uint64_t initials = 0;  ///< a bit for each letter that a fitting word may begin with
    void add(Alternative alternative);
    [[nodiscard]] bool fits(std::string_view word) const;
  };

  Pattern() = default;
  void add_word(std::string word, bool after_gap);
  static tl::expected<Slot, PatternProblem> parse_slot(std::string_view text);
  bool match_rest(const Words& words, std::size_t slot, std::size_t at, std::vector<std::size_t>& places) const;

  std::vector<Slot> m_slots;
};

/// Patterns by their first word, so that a sentence is compared with few of them.
class PatternIndex {
 public:
  /// Adds a pattern under the next number, from 0.
  void add(Pattern pattern);

  struct Match {
    std::size_t pattern = 0;
    std::vector<std::size_t> places;  ///< indices of the matched words, ascending, never empty
  };

  /// Every match, at every place; several may share words.
  [[nodiscard]] std::vector<Match> find(const Words& words) const;

  [[nodiscard]] const std::vector<Pattern>& patterns() const { return m_patterns; }

 private:
  [[nodiscard]] std::vector<std::size_t> open_starts(const std::string& word) const;

  std::vector<Pattern> m_patterns;
  std::unordered_map<std::string, std::vector<std::size_t>> m_by_first_word;
  std::unordered_map<std::string, std::vector<std::size_t>> m_by_beginning;  ///< its first letters
  std::unordered_map<std::string, std::vector<std::size_t>> m_by_ending;     ///< its last letters
};

}  // namespace inzetwijzer::text
