#pragma once

#include <string_view>

namespace inzetwijzer::catalogue {

struct StemmedWord {
  std::string_view word;
  std::string_view stem;
};

/// How well a folded word that was typed stands for one that is known: 1 for the same word, less for the same stem, a
/// beginning, a part of a compound, or a slip; 0 when it does not.
double likeness(const StemmedWord& typed, const StemmedWord& known);

/// True when the typed word is the known one but for a slip: one edit (a letter changed, added, lost or swapped with its
/// neighbour) from four letters on, two from eight on.
bool is_misspelt(std::string_view typed, std::string_view known);

}  // namespace inzetwijzer::catalogue
