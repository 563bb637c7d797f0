#pragma once

#include <vector>

#include "language/lexicon.hpp"
#include "language/mentions.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// Leaves out somebody else's trouble at a question about the speaker ("mijn maat lawaai, ik trillingen") and what is
/// told of another place beside one's own ("in de andere hal herrie, hier hitte").
std::vector<Mention> of_speaker(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                                std::vector<Mention> mentions);

/// True when an employee answers about himself.
bool is_about_speaker(const Lexicon& lexicon, const Expected& expected);

/// The first clauses that speak of the speaker; empty when none do.
Sentence without_others(const Lexicon& lexicon, const Sentence& sentence);

/// The mentions that make up an answer, and what that says about how sure they are.
struct Counted {
  std::vector<Mention> mentions;
  bool sure = true;  ///< false when it is not clear how much was left out or meant
};

/// Leaves out what a sentence itself says does not count: what was before beside what is now ("vroeger tillen, nu
/// duwen"), what is taken back ("tillen, nee wacht, duwen"), and in a list what is only suggested beside what is named.
/// What was before stays when nothing else is named, unless the question is about now and something is said of now.
Counted counted(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                std::vector<Mention> mentions);

/// The mentions with the hints from clauses that name nothing, in the order of the sentence.
std::vector<Mention> with_hints(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention> mentions,
                                const std::vector<Mention>& hints);

/// True when a new clause begins at this word: after a pause, or with a word such as "en" or "maar".
bool starts_clause(const Lexicon& lexicon, const Sentence& sentence, std::size_t at);

/// The parts of a sentence between its pauses, in order; the whole of it when there are none.
std::vector<Sentence> parts_between_pauses(const Sentence& sentence);

}  // namespace inzetwijzer::language
