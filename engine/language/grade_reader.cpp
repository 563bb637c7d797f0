#include <algorithm>

#include "language/clauses.hpp"
#include "language/negation.hpp"
#include "language/readers.hpp"

namespace inzetwijzer::language {
namespace {

enum class Polarity { yes, no };

struct Mark {
  Polarity polarity = Polarity::yes;
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Shorter sentences may say yes or no with a bare "wel" or "niet".
constexpr std::size_t most_words_bare = 4;

Reading grade(std::string_view id, bool certain) { return {std::string{id}, certain, {}}; }

Reading grade(Polarity polarity, bool certain) { return grade(polarity == Polarity::yes ? "ja" : "nee", certain); }

/// Words that say yes or no by themselves; the long phrases of the lists also at the start of a sentence.
class Marks {
 public:
  Marks(const Lexicon& lexicon, const Sentence& sentence) : m_lexicon{lexicon}, m_sentence{sentence} {
    for (std::size_t at = 0; at < sentence.words.size();) at = take(at);
  }

  [[nodiscard]] const std::vector<Mark>& all() const { return m_marks; }

 private:
  std::size_t take(std::size_t at) {
    const std::size_t yes = strong(m_lexicon.yes, at);
    const std::size_t no = strong(m_lexicon.no, at);
    if (yes == 0 && no == 0) return at + 1;
    const std::size_t after = at + std::max(yes, no);
    const bool denied = yes > no && !has(plain_words(), m_sentence.words[at]) && is_denied_from(after);
    m_marks.push_back({yes > no && !denied ? Polarity::yes : Polarity::no, at, after});
    return after;
  }

  /// "hebben we nog steeds niet": a "niet" before the next pause turns "hebben we" round.
  [[nodiscard]] bool is_denied_from(std::size_t after) const {
    for (std::size_t at = after; at < m_sentence.words.size() && !starts_clause(m_lexicon, m_sentence, at); ++at) {
      if (m_sentence.words[at] == "niet" || m_sentence.words[at] == "nooit") return true;
    }
    return false;
  }

  static const Words& plain_words() {
    static const Words plain{"ja", "jazeker", "jawel", "jep", "jup", "yep", "nee", "neen", "neu", "nope"};
    return plain;
  }

  /// A phrase of one word counts anywhere only when it is a plain yes or no; at the start every phrase does.
  [[nodiscard]] std::size_t strong(const std::vector<Words>& phrases, std::size_t at) const {
    const std::size_t length = longest_at(phrases, m_sentence.words, at);
    if (length != 1 || at == 0) return length;
    return has(plain_words(), m_sentence.words[at]) ? length : 0;
  }

  const Lexicon& m_lexicon;
  const Sentence& m_sentence;
  std::vector<Mark> m_marks;
};

struct Turn {
  std::size_t first = 0;  ///< where the turning words begin
  std::size_t last = 0;   ///< where what counts begins
};

std::optional<Turn> last_turn(const Lexicon& lexicon, const Sentence& sentence) {
  std::optional<Turn> found;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const std::size_t length = longest_at(lexicon.turns, sentence.words, at);
    if (length > 0 && at + length < sentence.words.size()) found = Turn{at, at + length};
  }
  return found;
}

/// A bare "wel" or "niet" in a few words.
std::optional<Polarity> bare(const Words& words) {
  if (words.empty() || words.size() > most_words_bare) return std::nullopt;
  if (has(words, "niet") || has(words, "nooit")) return Polarity::no;
  if (has(words, "wel")) return Polarity::yes;
  return std::nullopt;
}

/// "directie wel, werkvloer niet".
bool says_both(const Sentence& sentence) {
  const auto ends_part = [&](std::string_view word) {
    for (std::size_t at = 1; at < sentence.words.size(); ++at) {
      const bool ends = at + 1 == sentence.words.size() || sentence.has_pause(at + 1) || sentence.words[at + 1] == "en" ||
                        sentence.words[at + 1] == "maar";
      if (ends && sentence.words[at] == word) return true;
    }
    return false;
  };
  return ends_part("wel") && ends_part("niet");
}

/// "ja maar niet overal": a part, when what follows limits it.
bool limits(const Lexicon& lexicon, const Words& words) {
  const auto any = [&](const Words& list) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return has(list, word); });
  };
  return (any(lexicon.limiters) && any(lexicon.wholes)) || has(words, "soms") || has(words, "alleen");
}

std::optional<Reading> after_turn(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mark>& marks) {
  const auto turn = last_turn(lexicon, sentence);
  if (!turn) return std::nullopt;
  const Mark* last = marks.empty() ? nullptr : &marks.back();
  const Sentence after = sentence.part(turn->last, sentence.words.size());
  const Words& rest = after.words;
  if (says_unknown(lexicon, after)) return grade(core::unknown_id, true);  // "ik hoop het maar ik weet echt niet"
  const bool marked_after = last != nullptr && last->last > turn->last;
  const bool marked_before = !marks.empty() && marks.front().first < turn->first;
  if (marked_after) return grade(last->polarity, !is_hedged(lexicon, after));
  if (marked_before && limits(lexicon, rest)) return grade("deels", false);
  if (const auto polarity = bare(rest)) return grade(*polarity, false);
  if (marked_before) return grade(marks.front().polarity, false);
  return std::nullopt;
}

std::optional<Reading> explicit_grade(const Lexicon& lexicon, const Sentence& sentence) {
  const auto marks = Marks{lexicon, sentence}.all();
  if (auto found = after_turn(lexicon, sentence, marks)) return found;
  if (marks.empty()) return std::nullopt;
  const bool mixed = std::any_of(marks.begin(), marks.end(),
                                 [&](const Mark& mark) { return mark.polarity != marks.front().polarity; });
  const auto rest = sentence.part(marks.front().last, sentence.words.size()).words;
  if (!mixed && limits(lexicon, rest) && rest.size() <= most_words_bare) return grade("deels", false);
  return grade(mixed ? marks.back().polarity : marks.front().polarity, !mixed && !is_hedged(lexicon, sentence));
}

/// A phrase of the list in the sentence, not denied: alone, or with few words around it.
bool says(const Lexicon& lexicon, const std::vector<Words>& phrases, const Sentence& sentence,
          std::size_t words_around) {
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (at > 0 && has(lexicon.negations, sentence.words[at - 1])) continue;  // "zonder twijfel"
    const std::size_t length = longest_at(phrases, sentence.words, at);
    if (length > 0 && sentence.words.size() - length <= words_around) return true;
  }
  return false;
}

/// "dat weten we nog niet, moet eerst uitgezocht".
bool opens_with_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  if (sentence.words.empty()) return false;
  const auto matches = lexicon.unknown_patterns.find(parts_between_pauses(sentence).front().words);
  return std::any_of(matches.begin(), matches.end(), [](const auto& match) { return match.places.front() <= 1; });
}

}  // namespace

std::optional<Reading> read_whole_grade(const Lexicon& lexicon, const Sentence& sentence) {
  const Sentence plain = without_polite(lexicon, sentence);
  const auto whole = [&](const std::vector<Words>& phrases) {
    return is_one_of(sentence.words, phrases) || is_one_of(plain.words, phrases);
  };
  if (whole(lexicon.undecided)) return std::nullopt;
  if (whole(lexicon.unknown)) return grade(core::unknown_id, true);
  if (whole(lexicon.partly)) return grade("deels", true);
  if (whole(lexicon.weak_yes)) return grade(Polarity::yes, false);
  if (whole(lexicon.weak_no)) return grade(Polarity::no, false);
  if (whole(lexicon.no)) return grade(Polarity::no, true);
  if (whole(lexicon.yes)) return grade(Polarity::yes, true);
  return std::nullopt;
}

std::optional<Reading> read_grade(const Lexicon& lexicon, const Sentence& sentence) {
  constexpr std::size_t hardly_any = 2;
  constexpr std::size_t few = 4;
  constexpr std::size_t some = 6;
  if (auto whole = read_whole_grade(lexicon, sentence)) return whole;
  const Sentence plain = without_polite(lexicon, sentence);
  if (is_one_of(sentence.words, lexicon.undecided) || is_one_of(plain.words, lexicon.undecided)) return std::nullopt;
  if (says_unknown(lexicon, plain) || says(lexicon, lexicon.unknown, plain, hardly_any)) return grade(core::unknown_id, true);
  if (says(lexicon, lexicon.partly, plain, some)) return grade("deels", true);
  if (!lexicon.partly_patterns.find(plain.words).empty()) return grade("deels", true);
  auto said = explicit_grade(lexicon, plain);
  if (opens_with_unknown(lexicon, plain)) return grade(core::unknown_id, false);
  if (said && said->certain) return said;
  if (says(lexicon, lexicon.unknown, plain, some + few)) return grade(core::unknown_id, false);
  if (says(lexicon, lexicon.weak_no, plain, few)) return grade(Polarity::no, false);
  if (says(lexicon, lexicon.weak_yes, plain, few)) return grade(Polarity::yes, false);
  if (said) return said;
  if (says_both(sentence)) return grade("deels", false);
  if (const auto polarity = bare(plain.words)) return grade(*polarity, false);
  return std::nullopt;
}

}  // namespace inzetwijzer::language
