#include <algorithm>

#include "language/choice_parts.hpp"
#include "language/clauses.hpp"
#include "language/mentions.hpp"
#include "language/negation.hpp"
#include "language/other_words.hpp"

namespace inzetwijzer::language {
namespace {

struct Meaning {
  std::string value;
  bool certain = true;
  bool whole = false;  ///< nothing else was said
};

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

/// "Valt mee" is a yes or a no by what was asked; where that is not clear, it is no answer.
std::optional<ChoiceReading> not_too_bad(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (!contains_any(sentence.words, lexicon.not_too_bad)) return std::nullopt;
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || question->not_too_bad.empty()) {
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
  if (auto found = not_too_bad(lexicon, expected, plain)) return *found;
  const auto phrase = by_phrases(lexicon, expected, sentence);
  const bool limited = !lexicon.partly_limits.find(plain.words).empty() && offers(expected, "deels");
  if (phrase && limited && phrase->value != "deels") {
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

}  // namespace

ChoiceReading read_graded_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  auto choice = read_grade_words(lexicon, expected, sentence);
  const bool is_part = choice.reading && choice.reading->value == core::Value{std::string{"deels"}};
  if (!choice.reading || is_part || !says_and_denies(lexicon, sentence)) return choice;
  choice.reading->certain = false;
  if (offers(expected, "deels") && clauses_differ(lexicon, expected, sentence)) choice.reading->value = std::string{"deels"};
  return choice;
}

}  // namespace inzetwijzer::language
