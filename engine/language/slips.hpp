#pragma once

#include <optional>

#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// The sentence as its writer may have meant it, for signs of crisis only: rough spellings written out, glued words taken
/// apart ("wildood"), final n put back ("springe") and typing errors repaired. Nothing when that is how it stands.
std::optional<Sentence> without_slips(const Lexicon& lexicon, const Sentence& sentence);

}  // namespace inzetwijzer::language
