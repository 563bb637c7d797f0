#pragma once

#include <vector>

#include "language/lexicon.hpp"
#include "language/mentions.hpp"
#include "language/sentence.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::language {

/// Marks as denied what a sentence says is not so: "geen tillen of duwen", "herrie valt mee".
void mark_denied(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence, std::vector<Mention>& mentions);

/// Marks as denied, where naming is lacking, what a sentence says is there: "waardering wel, regelruimte niet".
void mark_present(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence, std::vector<Mention>& mentions);

}  // namespace inzetwijzer::language
