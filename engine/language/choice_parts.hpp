#pragma once

#include <functional>
#include <optional>

#include "language/choice_reader.hpp"

namespace inzetwijzer::language {

/// What holds for every list of options, before words inside the sentence are looked at.
std::optional<ChoiceReading> whole_answer(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

using ReadWhole = std::function<std::optional<Reading>(const Sentence&)>;

/// "geen idee, moet ik navragen", "gelukkig niet, vorig jaar wel": the first or last part between pauses answers as a
/// whole, and nothing else is named. To be confirmed when much else is said.
std::optional<Reading> by_part(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                               const ReadWhole& read_whole);

}  // namespace inzetwijzer::language
