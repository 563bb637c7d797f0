#pragma once

#include <vector>

#include "language/lexicon.hpp"
#include "language/mentions.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// "tillen, nee wacht duwen": takes out the last thing named before words that take back; so it does in "lawaai, trillingen
/// bedoel ik". True when more was named before, so that it is not clear how much is taken back.
bool take_back(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention>& mentions);

/// The index after the last words that take back what was said before them, with words left to say what is meant; 0
/// when there are none.
std::size_t after_correction(const Lexicon& lexicon, const Sentence& sentence);

/// Leaves out what is denied after words that take back: "tillen, o nee tillen niet". `all` is everything named.
std::vector<Mention> without_denied_later(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& all,
                                          std::vector<Mention> mentions);

/// Leaves out what is named in the explanation of a denial: "tillen niet, dat doet de kraan". `all` is everything named.
std::vector<Mention> without_explanations(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& all,
                                          std::vector<Mention> mentions);

}  // namespace inzetwijzer::language
