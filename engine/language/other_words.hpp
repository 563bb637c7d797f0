#pragma once

#include <cstddef>
#include <vector>

#include "language/lexicon.hpp"
#include "language/mentions.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// Up to this many other words, a name counts as the whole answer.
inline constexpr std::size_t few_other_words = 3;

/// How many words of a sentence name nothing and yet say something.
std::size_t other_words(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& named);

/// True when the other words leave no doubt about what is named: not many, none that may be a slip for something more, no
/// word of doubt, and in a list no clause without a name. `named` is everything the sentence names, denied or not.
bool leave_no_doubt(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                    const std::vector<Mention>& named);

}  // namespace inzetwijzer::language
