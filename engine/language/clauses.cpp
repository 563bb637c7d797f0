#include "language/clauses.hpp"

#include <algorithm>
#include <functional>

namespace inzetwijzer::language {
namespace {

enum class Time { unsaid, before, now, later };
enum class Subject { unsaid, speaker, other };

/// What the words at one place speak of. A clause that does not say goes on with what the one before it spoke of.
struct Standing {
  Time time = Time::unsaid;
  Subject subject = Subject::unsaid;
};

class Clauses {
 public:
  Clauses(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& mentions)
      : m_lexicon{lexicon}, m_sentence{sentence}, m_named(sentence.words.size(), false) {
    for (const auto& mention : mentions) {
      for (const std::size_t place : mention.places) m_named[place] = true;
    }
    for (std::size_t at = 0; at < sentence.words.size(); ++at) m_has_now = m_has_now || marked(lexicon.now, at) > 0;
    Standing standing;
    for (std::size_t from = 0; from < sentence.words.size();) {
      const std::size_t to = end_of(from);
      standing = standing_of(from, to, standing);
      m_standings.insert(m_standings.end(), to - from, standing);
      m_numbers.insert(m_numbers.end(), to - from, from);
      from = to;
    }
  }

  [[nodiscard]] const Standing& at(std::size_t place) const { return m_standings[place]; }
  /// The same for all words of one clause.
  [[nodiscard]] std::size_t number(std::size_t place) const { return m_numbers[place]; }

 private:
  /// A word of an option ("eerder stoppen") says nothing about when or who.
  [[nodiscard]] std::size_t marked(const std::vector<Words>& phrases, std::size_t at) const {
    return m_named[at] ? 0 : longest_at(phrases, m_sentence.words, at);
  }

  [[nodiscard]] bool tells_before(std::size_t at) const {
    return marked(m_lexicon.before, at) > 0 || (m_has_now && marked(m_lexicon.first, at) > 0);
  }

  [[nodiscard]] std::size_t end_of(std::size_t from) const {
    std::size_t to = from + 1;
    while (to < m_sentence.words.size() && !opens_clause(from, to)) ++to;
    return to;
  }

  [[nodiscard]] bool opens_clause(std::size_t from, std::size_t at) const {
    if (m_sentence.has_pause(at) || (!m_named[at] && starts_clause(m_lexicon, m_sentence, at))) return true;
    const bool named_before = std::find(m_named.begin() + static_cast<std::ptrdiff_t>(from),
                                        m_named.begin() + static_cast<std::ptrdiff_t>(at), true) !=
                              m_named.begin() + static_cast<std::ptrdiff_t>(at);
    return named_before && (marked(m_lexicon.now, at) > 0 || tells_before(at));
  }

  [[nodiscard]] Standing standing_of(std::size_t from, std::size_t to, Standing standing) const {
    bool other = false;
    bool speaker = false;
    bool now = false;
    bool before = false;
    bool later = false;
    for (std::size_t at = from; at < to; ++at) {
      now = now || marked(m_lexicon.now, at) > 0;
      before = before || tells_before(at);
      later = later || marked(m_lexicon.later, at) > 0;
      other = other || longest_at(m_lexicon.others, m_sentence.words, at) > 0;
      speaker = speaker || has(m_lexicon.self, m_sentence.words[at]);
    }
    if (now || before || later) standing.time = now ? Time::now : before ? Time::before : Time::later;
    if (other || speaker) standing.subject = speaker ? Subject::speaker : Subject::other;
    return standing;
  }

  const Lexicon& m_lexicon;
  const Sentence& m_sentence;
  bool m_has_now = false;
  std::vector<bool> m_named;
  std::vector<Standing> m_standings;
  std::vector<std::size_t> m_numbers;
};

bool is_about_speaker(const Lexicon& lexicon, const Expected& expected) {
  const auto* question = lexicon.find(expected.question);
  return question != nullptr && question->own && expected.role == core::Role::medewerker;
}

/// Drops what is told of another time when something else is left.
void drop_of(Time time, const Clauses& clauses, std::vector<Mention>& mentions) {
  const auto is_then = [&](const Mention& mention) { return clauses.at(mention.places.front()).time == time; };
  if (!std::all_of(mentions.begin(), mentions.end(), is_then)) std::erase_if(mentions, is_then);
}

/// Keeps what is told of now when anything is.
void keep_now(const Clauses& clauses, std::vector<Mention>& mentions) {
  const auto is_now = [&](const Mention& mention) { return clauses.at(mention.places.front()).time == Time::now; };
  if (std::any_of(mentions.begin(), mentions.end(), is_now)) std::erase_if(mentions, std::not_fn(is_now));
}

/// Drops what words only suggest beside something surely named in the same clause: "opmerkingen over mijn huidskleur".
/// True when it did.
bool drop_suggested(const Clauses& clauses, std::vector<Mention>& mentions) {
  const auto sure = mentions;
  return std::erase_if(mentions, [&](const Mention& mention) {
    return !mention.certain && std::any_of(sure.begin(), sure.end(), [&](const Mention& other) {
      return other.certain && clauses.number(other.places.front()) == clauses.number(mention.places.front());
    });
  }) > 0;
}

/// Phrases of two options in one clause: one of them may mean something else there.
bool share_a_clause(const Clauses& clauses, const std::vector<Mention>& mentions) {
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
      return mention.option != other.option && !mention.by_label && !other.by_label &&
             clauses.number(mention.places.front()) == clauses.number(other.places.front());
    });
  });
}

/// Where words that take something back begin and end.
struct Correction {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<Correction> corrections(const Lexicon& lexicon, const Sentence& sentence) {
  std::vector<Correction> found;
  for (std::size_t at = 1; at < sentence.words.size();) {
    const std::size_t length = longest_at(lexicon.corrections, sentence.words, at);
    if (length > 0) found.push_back({at, at + length});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

/// "tillen, nee wacht duwen": the last thing named before the words goes; so it does in "lawaai, trillingen bedoel ik".
/// True when more was named before, so that it is not clear how much is taken back.
bool take_back(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention>& mentions) {
  bool unclear = false;
  for (const auto& correction : corrections(lexicon, sentence)) {
    const auto next = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return mention.places.front() >= correction.first;
    });
    auto meant = next;
    if (next == mentions.end() && correction.last == sentence.words.size() && !mentions.empty()) --meant;
    if (meant == mentions.end() || meant == mentions.begin()) continue;
    const auto taken = mentions.erase(meant - 1);
    unclear = unclear || taken != mentions.begin();
  }
  return unclear;
}

}  // namespace

std::vector<Mention> with_hints(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention> mentions,
                                const std::vector<Mention>& hints) {
  const Clauses clauses{lexicon, sentence, mentions};
  const auto named = mentions;
  for (const auto& hint : hints) {
    const auto clause = clauses.number(hint.places.front());
    const bool explained = std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
      return clauses.number(mention.places.front()) == clause;
    });
    if (!explained) mentions.push_back(hint);
  }
  std::sort(mentions.begin(), mentions.end(),
            [](const Mention& a, const Mention& b) { return a.places.front() < b.places.front(); });
  return mentions;
}

Counted counted(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                std::vector<Mention> mentions) {
  const Clauses clauses{lexicon, sentence, mentions};
  Counted result;
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || !question->past) drop_of(Time::before, clauses, mentions);
  if (question != nullptr && question->present) {
    drop_of(Time::later, clauses, mentions);
    keep_now(clauses, mentions);
  }
  if (is_about_speaker(lexicon, expected)) {
    const bool any = !mentions.empty();
    std::erase_if(mentions, [&](const Mention& mention) {
      return clauses.at(mention.places.front()).subject == Subject::other;
    });
    result.about_others = any && mentions.empty();
  }
  const bool suggested = expected.type == content::QuestionType::multiple && drop_suggested(clauses, mentions);
  result.sure = !take_back(lexicon, sentence, mentions) && !suggested && !share_a_clause(clauses, mentions);
  result.mentions = std::move(mentions);
  return result;
}

bool starts_clause(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  const auto& word = sentence.words[at];
  return sentence.has_pause(at) || has(lexicon.connectives, word) || has(lexicon.clause_openers, word);
}

std::size_t after_correction(const Lexicon& lexicon, const Sentence& sentence) {
  const auto found = corrections(lexicon, sentence);
  return found.empty() || found.back().last == sentence.words.size() ? 0 : found.back().last;
}

std::vector<Sentence> parts_between_pauses(const Sentence& sentence) {
  std::vector<Sentence> parts;
  for (std::size_t from = 0; from < sentence.words.size();) {
    std::size_t to = from + 1;
    while (to < sentence.words.size() && !sentence.has_pause(to)) ++to;
    parts.push_back(sentence.part(from, to));
    from = to;
  }
  return parts;
}

}  // namespace inzetwijzer::language
