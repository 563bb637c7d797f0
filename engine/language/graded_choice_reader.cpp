#include <algorithm>
#include <array>

#include "language/choice_parts.hpp"
#include "language/clauses.hpp"
#include "language/mentions.hpp"
#include "language/negation.hpp"
#include "language/other_words.hpp"

namespace inzetwijzer::language {
namespace {

constexpr const char* concluded_finding = "besloten";

struct Meaning {
  std::string value;
  bool certain = true;
  bool whole = false;  ///< nothing else was said
};

Reading of_grade(Reading grade, bool certain) {
  grade.certain = grade.certain && certain;
  return grade;
}

/// "deels, zijn pauzes wel" and "ik heb het gevraagd, dus nee": what a whole part at the start or the end says.
std::optional<Reading> concluded(const Lexicon& lexicon, const Sentence& sentence) {
  const auto parts = parts_between_pauses(sentence);
  auto opening = parts.size() > 1 ? read_whole_grade(lexicon, parts.front()) : std::nullopt;
  if (opening && opening->value == core::Value{std::string{"deels"}}) return opening;
  if (parts.size() > 1 && !opening) {
    if (auto closing = read_whole_grade(lexicon, parts.back()); closing && closing->certain) return of_grade(*closing, false);
  }
  const auto last = std::find(sentence.words.rbegin(), sentence.words.rend(), "dus");
  if (last == sentence.words.rend() || last == sentence.words.rbegin()) return std::nullopt;
  const auto tail = sentence.part(static_cast<std::size_t>(sentence.words.rend() - last), sentence.words.size());
  if (tail.words.size() == 1 && has(lexicon.negations, tail.words.front())) return std::nullopt;  // "weten we dus niet"
  if (says_unknown(lexicon, tail)) return Reading{std::string{core::unknown_id}, true, {}};
  return read_whole_grade(lexicon, tail);
}

/// What the question's own phrases say; a denied one says the reverse, to be confirmed.
std::optional<Meaning> by_phrases(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  std::optional<Meaning> found;
  auto mentions = find_mentions(lexicon, expected, sentence);
  std::erase_if(mentions, [](const Mention& mention) { return mention.by_label; });
  for (const auto& mention : mentions) {
    Meaning here{expected.options[mention.option].id, mention.certain, false};
    if (mention.denied) {
      if (here.value != "ja" && here.value != "nee") continue;
      here = {here.value == "ja" ? "nee" : "ja", false, false};
    }
    if (found && found->value != here.value) {
      const bool surer = here.certain && !found->certain;
      const bool both = here.certain == found->certain;
      if (both) return Meaning{"deels", false, false};
      if (surer) found = Meaning{here.value, false, false};
      continue;
    }
    found = Meaning{here.value, here.certain || (found && found->certain), false};
  }
  if (found) found->whole = other_words(lexicon, sentence, mentions) == 0;
  return found;
}

/// "Valt mee" is a yes or a no by what was asked; where that is not clear, only "nee, valt mee" is an answer.
std::optional<ChoiceReading> not_too_bad(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (!contains_any(sentence.words, lexicon.not_too_bad)) return std::nullopt;
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || question->not_too_bad.empty()) {
    if (auto said = read_whole_grade(lexicon, sentence.part(0, 1))) return ChoiceReading{of_grade(*said, false), "ja-of-nee", {}};
    return ChoiceReading{std::nullopt, "valt-mee-onduidelijk", {}};
  }
  return ChoiceReading{Reading{question->not_too_bad, true, {}}, "valt-mee", {}};
}

/// One clause denies something and another says something else: it may be a part, or the reverse.
bool says_and_denies(const Lexicon& lexicon, const Sentence& sentence) {
  constexpr std::size_t most_words_plain = 5;
  constexpr std::size_t telling = 2;
  if (sentence.words.size() <= most_words_plain) return false;
  bool denies = false;
  bool says = false;
  for (std::size_t from = 0; from < sentence.words.size();) {
    std::size_t to = from + 1;
    while (to < sentence.words.size() && !starts_clause(lexicon, sentence, to)) ++to;
    const Sentence clause = sentence.part(from, to);
    const bool denied = leaves_denial_open(lexicon, clause, {});
    denies = denies || denied;
    says = says || (!denied && other_words(lexicon, clause, {}) >= telling);
    from = to;
  }
  return denies && says;
}

ChoiceReading read_grade_words(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (auto found = whole_answer(lexicon, expected, sentence)) return *found;
  const Sentence plain = without_polite(lexicon, sentence);
  if (auto found = whole_answer(lexicon, expected, plain)) return *found;
  if (auto found = concluded(lexicon, sentence); found && offers(expected, std::get<std::string>(found->value))) {
    return {std::move(found), concluded_finding, {}};
  }
  if (auto found = not_too_bad(lexicon, expected, plain)) return *found;
  const auto phrase = by_phrases(lexicon, expected, sentence);
  const bool limited = !lexicon.partly_limits.find(plain.words).empty() && offers(expected, "deels");
  const bool plain_no = phrase && phrase->value == "nee" && phrase->certain;
  if (phrase && limited && !plain_no && phrase->value != "deels") {
    return {Reading{std::string{"deels"}, false, {}}, "beperkt", {}};
  }
  if (phrase && phrase->whole && phrase->certain && offers(expected, phrase->value)) {
    return {Reading{phrase->value, !is_hedged(lexicon, plain), {}}, "zegswijze", {}};
  }
  auto part = by_part(lexicon, expected, sentence,
                      [&](const Sentence& words) { return read_whole_grade(lexicon, words); });
  if (part && !phrase) return {std::move(part), "deel", {}};
  auto grade = read_grade(lexicon, sentence);
  if (grade && !offers(expected, std::get<std::string>(grade->value))) grade.reset();
  if (!phrase || !offers(expected, phrase->value)) {
    const char* finding = grade ? "ja-of-nee" : "niets-genoemd";
    return {std::move(grade), finding, {}};
  }
  const bool hedged = is_hedged(lexicon, plain);
  if (!grade) return {Reading{phrase->value, phrase->certain && !hedged, {}}, "zegswijze", {}};
  const auto& said = std::get<std::string>(grade->value);
  if (said == phrase->value) return {Reading{said, grade->certain || phrase->certain, {}}, "ja-of-nee", {}};
  if (grade->certain) return {Reading{said, !phrase->certain, {}}, "ja-of-nee", {}};
  return {Reading{phrase->value, false, {}}, "zegswijze", {}};
}

/// "het loon is goed, maar de uren passen niet meer": one clause says yes and another no. What opens with a bare yes or no
/// only explains it.
bool clauses_differ(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (read_whole_grade(lexicon, parts_between_pauses(sentence).front())) return false;
  bool yes = false;
  bool no = false;
  for (std::size_t from = 0; from < sentence.words.size();) {
    std::size_t to = from + 1;
    while (to < sentence.words.size() && !sentence.has_pause(to) && sentence.words[to] != "maar") ++to;
    const auto clause = read_grade_words(lexicon, expected, sentence.part(from, to));
    if (clause.reading) {
      yes = yes || clause.reading->value == core::Value{std::string{"ja"}};
      no = no || clause.reading->value == core::Value{std::string{"nee"}};
    }
    from = to;
  }
  return yes && no;
}

/// "de verstandhouding is prima", "dat kan beter": where a good thing is asked for, praise is a yes, to be confirmed.
std::optional<ChoiceReading> by_praise(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* family = lexicon.outline(expected.question.substr(0, expected.question.find('.')));
  if (family == nullptr || !family->good) return std::nullopt;
  std::optional<std::string> said;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (!has(lexicon.praise, sentence.words[at]) || has(lexicon.fillers, sentence.words[at])) continue;
    const std::array<std::size_t, 1> place{at};
    const char* here = is_denied_before(lexicon, sentence, place) ? "nee" : "ja";
    said = said && *said != here ? "deels" : here;
  }
  if (!said || !offers(expected, *said)) return std::nullopt;
  return ChoiceReading{Reading{std::move(*said), false, {}}, "lof", {}};
}

/// Says nothing by itself: "de werkvloer nog niet", where the verb is that of the part before it.
bool is_short_denial(const Lexicon& lexicon, const Sentence& part) {
  constexpr std::size_t most_words = 7;
  if (part.words.size() > most_words || part.words.size() < 2 || part.words.back() != "niet") return false;
  const auto is_subject = [&](const std::string& word) { return word != "de" && has(lexicon.subjects, word); };
  return other_words(lexicon, part, {}) > 0 && std::ranges::none_of(part.words, is_subject);
}

/// "de directie staat erachter, de werkvloer niet", "de ploegbaas wel, het kantoor heeft daar geen oog voor".
bool is_contrast(const Lexicon& lexicon, const Sentence& before, const Sentence& after) {
  const auto denies = [&](const Sentence& part) { return leaves_denial_open(lexicon, part, {}); };
  if (before.words.back() == "wel" || before.words.front() == "wel") return !denies(before) && denies(after);
  if (before.words.back() == "niet") return after.words.back() == "wel" && !denies(after);
  return !denies(before) && other_words(lexicon, before, {}) > 0 && is_short_denial(lexicon, after);
}

/// "maar", and the "en" of "de ene wel en de andere niet".
bool sets_against(const Sentence& part, std::size_t at) {
  if (part.words[at] == "maar") return true;
  return part.words[at] == "en" && at > 0 && (part.words[at - 1] == "wel" || part.words[at - 1] == "niet");
}

/// True when two parts are contrasted that both hold now.
bool contrasts_parts(const Lexicon& lexicon, const Sentence& sentence) {
  const auto speaks_of_time = [&](const std::vector<Words>& phrases) { return contains_any(sentence.words, phrases); };
  if (speaks_of_time(lexicon.before) || speaks_of_time(lexicon.first) || speaks_of_time(lexicon.now)) return false;
  std::vector<Sentence> parts;
  for (const Sentence& part : parts_between_pauses(sentence)) {
    std::size_t at = 0;
    while (at < part.words.size() && !sets_against(part, at)) ++at;
    if (at > 0) parts.push_back(part.part(0, at));
    if (at + 1 < part.words.size()) parts.push_back(part.part(at + 1, part.words.size()));
  }
  if (parts.empty() || read_whole_grade(lexicon, parts.front()) || contains_unknown(lexicon, sentence)) return false;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (is_contrast(lexicon, parts[i - 1], parts[i])) return true;
  }
  return false;
}

/// "mijn zus wel, ik niet": what is said of others is no answer about oneself.
Sentence of_speaker_only(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const bool of_others = contains_any(sentence.words, lexicon.others);
  if (!of_others || !is_about_speaker(lexicon, expected)) return sentence;
  Sentence own = without_others(lexicon, sentence);
  return own.words.empty() ? sentence : own;
}

ChoiceReading read_own(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  auto choice = read_grade_words(lexicon, expected, sentence);
  if (choice.finding == concluded_finding) return choice;
  const bool is_part = choice.reading && choice.reading->value == core::Value{std::string{"deels"}};
  if (!is_part && offers(expected, "deels") && contrasts_parts(lexicon, sentence)) {
    return {Reading{std::string{"deels"}, false, {}}, "tegenstelling", {}};
  }
  if (!choice.reading) return by_praise(lexicon, expected, sentence).value_or(std::move(choice));
  if (is_part || !says_and_denies(lexicon, sentence)) return choice;
  choice.reading->certain = false;
  if (offers(expected, "deels") && clauses_differ(lexicon, expected, sentence)) choice.reading->value = std::string{"deels"};
  return choice;
}

}  // namespace

ChoiceReading read_graded_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  return read_own(lexicon, expected, of_speaker_only(lexicon, expected, sentence));
}

}  // namespace inzetwijzer::language
