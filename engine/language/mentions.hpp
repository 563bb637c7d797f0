#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "language/lexicon.hpp"
#include "language/sentence.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::language {

/// An option of the question, named somewhere in a sentence.
struct Mention {
  std::size_t option = 0;  ///< index in Expected::options
  bool certain = true;     ///< false when the words only suggest it
  bool by_label = false;   ///< named by its label, id or synonym, not by words of the lexicon
  bool denied = false;
  std::vector<std::size_t> places;  ///< indices of its words
};

/// The options named, in the order of the sentence; of words that overlap the longest phrase counts.
std::vector<Mention> find_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// The same for words that only point to an option; none of them certain.
std::vector<Mention> find_hints(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// The option that the whole of `words` names by label, id or synonym; nothing when none or several do.
std::optional<std::size_t> named_option(const Expected& expected, const Words& words);

/// The option that a phrase of several words, surely meaning it, names with the whole of the sentence; nothing when
/// none or several do.
std::optional<std::size_t> phrased_option(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// The words of every label, id and synonym of the options.
Words label_words(const Expected& expected);

}  // namespace inzetwijzer::language
