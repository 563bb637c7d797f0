#pragma once

#include "language/readers.hpp"

namespace inzetwijzer::language {

/// True when the sentence holds an explicit sign of suicide, acute danger or violence, also with typing errors.
bool is_crisis(const Lexicon& lexicon, const Sentence& sentence);

/// True when it tells medical details of a person.
bool is_medical(const Lexicon& lexicon, const Sentence& sentence);

}  // namespace inzetwijzer::language
