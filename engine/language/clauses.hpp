#pragma once

#include <vector>

#include "language/lexicon.hpp"
#include "language/mentions.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// The mentions that make up an answer, and what that says about how sure they are.
struct Counted {
  std::vector<Mention> mentions;
  bool sure = true;           ///< false when it is not clear how much was left out or meant
  bool about_others = false;  ///< everything named is somebody else's, at a question about oneself
};

/// Leaves out what a sentence itself says does not count: what was before beside what is now ("vroeger tillen, nu
/// duwen"), somebody else's trouble at a question about the speaker ("mijn maat lawaai, ik trillingen"), and what is
/// taken back ("tillen, nee wacht, duwen"), and in a list what is only suggested beside what is named. What was before stays when nothing else is named.
Counted counted(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                std::vector<Mention> mentions);

/// The mentions with the hints from clauses that name nothing, in the order of the sentence.
std::vector<Mention> with_hints(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention> mentions,
                                const std::vector<Mention>& hints);

/// The index after the last words that take back what was said before them, with words left to say what is meant; 0
/// when there are none.
std::size_t after_correction(const Lexicon& lexicon, const Sentence& sentence);

/// True when a new clause begins at this word: after a pause, or with a word such as "en" or "maar".
bool starts_clause(const Lexicon& lexicon, const Sentence& sentence, std::size_t at);

/// The parts of a sentence between its pauses, in order; the whole of it when there are none.
std::vector<Sentence> parts_between_pauses(const Sentence& sentence);

}  // namespace inzetwijzer::language
