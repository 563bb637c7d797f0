#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/readers.hpp"

namespace inzetwijzer::language {

/// What a sentence chooses from the options of a question.
struct ChoiceReading {
  std::optional<Reading> reading;
  std::string finding;                   ///< why, as an id for the trace
  std::vector<std::string> suggestions;  ///< when it is not clear which of these is meant
};

/// An answer to a K or M question.
ChoiceReading read_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// An answer to a J question: words of yes and no, and what people say instead.
ChoiceReading read_graded_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// What words that only point to an option suggest ("huur" → money trouble), and not knowing said among other words.
/// Always to be confirmed, and only for a sentence that names nothing.
ChoiceReading read_hints(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

}  // namespace inzetwijzer::language
