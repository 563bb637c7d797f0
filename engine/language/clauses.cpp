#include "language/clauses.hpp"

#include <algorithm>
#include <functional>

#include "language/taken_back.hpp"

namespace inzetwijzer::language {
namespace {

enum class Time { unsaid, before, now, later };
enum class Subject { unsaid, speaker, other, elsewhere };

/// What the words at one place speak of. A clause that does not say goes on with what the one before it spoke of.
struct Standing {
  Time time = Time::unsaid;
  Subject subject = Subject::unsaid;
};

class Clauses {
 public:
  Clauses(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& mentions)
      : m_lexicon{lexicon}, m_sentence{sentence}, m_named(sentence.words.size(), false), m_time_begins(sentence.words.size(), false) {
    for (const auto& mention : mentions) {
      for (const std::size_t place : mention.places) m_named[place] = true;
    }
    for (std::size_t at = 0; at < sentence.words.size(); ++at) m_has_now = m_has_now || marked(lexicon.now, at) > 0;
    find_times();
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
  [[nodiscard]] bool tell_of_now() const { return m_has_now; }
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
    const auto any = [&](const std::vector<bool>& places) {
      return std::find(places.begin() + static_cast<std::ptrdiff_t>(from), places.begin() + static_cast<std::ptrdiff_t>(at),
                       true) != places.begin() + static_cast<std::ptrdiff_t>(at);
    };
    return m_time_begins[at] && (any(m_named) || any(m_time_begins));
  }

  /// Where words of time begin; "vorig jaar" in "sinds vorig jaar" begins nothing.
  void find_times() {
    for (std::size_t at = 0; at < m_sentence.words.size();) {
      const std::size_t before = std::max(marked(m_lexicon.before, at), m_has_now ? marked(m_lexicon.first, at) : 0);
      const std::size_t length = std::max(marked(m_lexicon.now, at), before);
      m_time_begins[at] = length > 0;
      at += std::max<std::size_t>(length, 1);
    }
  }

  /// "herrie van de andere hal" is not about that hall.
  [[nodiscard]] std::size_t other_at(std::size_t at) const {
    if (at > 0 && has(m_lexicon.prepositions, m_sentence.words[at - 1])) return 0;
    return longest_at(m_lexicon.others, m_sentence.words, at);
  }

  [[nodiscard]] Standing standing_of(std::size_t from, std::size_t to, Standing standing) const {
    bool other = false;
    bool elsewhere = false;
    bool speaker = false;
    bool now = false;
    bool before = false;
    bool later = false;
    std::size_t past_other = from;  // "me collega" is not the speaker
    for (std::size_t at = from; at < to; ++at) {
      now = now || marked(m_lexicon.now, at) > 0;
      before = before || tells_before(at);
      later = later || marked(m_lexicon.later, at) > 0;
      elsewhere = elsewhere || longest_at(m_lexicon.elsewhere, m_sentence.words, at) > 0;
      if (const std::size_t length = other_at(at); length > 0) {
        other = true;
        past_other = at + length;
      }
      speaker = speaker || (at >= past_other && has(m_lexicon.self, m_sentence.words[at]));
    }
    if (now || before || later) standing.time = now ? Time::now : before ? Time::before : Time::later;
    if (elsewhere || other || speaker) {
      standing.subject = elsewhere ? Subject::elsewhere : speaker ? Subject::speaker : Subject::other;
    }
    return standing;
  }

  const Lexicon& m_lexicon;
  const Sentence& m_sentence;
  bool m_has_now = false;
  std::vector<bool> m_named;
  std::vector<bool> m_time_begins;
  std::vector<Standing> m_standings;
  std::vector<std::size_t> m_numbers;
};

}  // namespace

bool is_about_speaker(const Lexicon& lexicon, const Expected& expected) {
  if (expected.role != core::Role::medewerker) return false;
  const auto is_own = [&](std::string_view question) {
    const auto* words = lexicon.outline(question);
    return words != nullptr && words->own;
  };
  return is_own(expected.question) || is_own(std::string_view{expected.question}.substr(0, expected.question.find('.')));
}

namespace {

/// Drops what is told of another time when something else is left; true when nothing is.
bool drop_of(Time time, const Clauses& clauses, std::vector<Mention>& mentions) {
  const auto is_then = [&](const Mention& mention) { return clauses.at(mention.places.front()).time == time; };
  const bool all = std::all_of(mentions.begin(), mentions.end(), is_then);
  if (!all) std::erase_if(mentions, is_then);
  return all && !mentions.empty();
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

std::vector<Mention> of_speaker(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                                std::vector<Mention> mentions) {
  const Clauses clauses{lexicon, sentence, mentions};
  const auto is_of = [&](Subject subject) {
    return [&clauses, subject](const Mention& mention) { return clauses.at(mention.places.front()).subject == subject; };
  };
  if (!std::ranges::all_of(mentions, is_of(Subject::elsewhere))) std::erase_if(mentions, is_of(Subject::elsewhere));
  if (is_about_speaker(lexicon, expected)) std::erase_if(mentions, is_of(Subject::other));
  return mentions;
}

Sentence without_others(const Lexicon& lexicon, const Sentence& sentence) {
  const Clauses clauses{lexicon, sentence, {}};
  std::size_t from = 0;
  while (from < sentence.words.size() && clauses.at(from).subject != Subject::speaker) ++from;
  std::size_t to = from;
  while (to < sentence.words.size() && clauses.at(to).subject == Subject::speaker) ++to;
  return sentence.part(from, to);
}

Counted counted(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                std::vector<Mention> mentions) {
  const Clauses clauses{lexicon, sentence, mentions};
  Counted result;
  const auto* question = lexicon.find(expected.question);
  const bool present = question != nullptr && question->present;
  const bool all_before = (question == nullptr || !question->past) && drop_of(Time::before, clauses, mentions);
  if (all_before && present && clauses.tell_of_now()) return result;
  if (present) {
    drop_of(Time::later, clauses, mentions);
    keep_now(clauses, mentions);
  }
  const bool suggested = expected.type == content::QuestionType::multiple && drop_suggested(clauses, mentions);
  result.sure = !take_back(lexicon, sentence, mentions) && !suggested && !share_a_clause(clauses, mentions);
  result.mentions = std::move(mentions);
  return result;
}

bool starts_clause(const Lexicon& lexicon, const Sentence& sentence, std::size_t at) {
  const auto& word = sentence.words[at];
  if (word == "maar" && at > 0 && sentence.words[at - 1] == "nog" && !sentence.has_pause(at)) return false;  // "nog maar de helft"
  return sentence.has_pause(at) || has(lexicon.connectives, word) || has(lexicon.clause_openers, word);
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
