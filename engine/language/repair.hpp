#pragma once

#include <initializer_list>
#include <span>
#include <string>

#include "language/sentence.hpp"
#include "language/vocabulary.hpp"

namespace inzetwijzer::language {

/// What a sentence is repaired by.
struct KnownWords {
  std::vector<const Vocabulary*> options;  ///< a compound may end in one, or another form have its stem
  std::vector<const Vocabulary*> other;    ///< a typing error may stand for these too
};

/// A sentence in which words that nothing knows stand as words that are known.
struct Repair {
  Sentence sentence;
  bool changed = false;
  bool certain = true;  ///< false when a repair is more than one plain typing error
  Words replaced;       ///< "lawai → lawaai", for the trace
  Words ties;           ///< of a word that may be two: the words it may be
};

/// Repairs a typing error first, then the head of a compound, then the stem. Looks at no more than the first
/// words_looked_at words; a Dutch word is never taken for a typing error.
Repair repair(const Lexicon& lexicon, const Sentence& sentence, const KnownWords& known);

inline constexpr std::size_t words_looked_at = 40;

/// Repairs typing errors only, in words of five letters and more; two slips only for a known word of eight and more. True
/// when there was one.
bool repair_typos(Sentence& sentence, const Vocabulary& vocabulary);

}  // namespace inzetwijzer::language
