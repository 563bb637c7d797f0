#pragma once

#include <optional>
#include <string>

#include "language/lexicon.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// A sign of crisis, as its kind and its groups: "zelfdoding", "wens + dood".
struct CrisisSign {
  std::string kind;
  std::string groups;
};

/// The first sign of crisis in the words as they stand, or as they may be meant: with typing errors repaired and glued
/// words taken apart. All groups of a sign stand within a bounded stretch, not denied, and nothing near says that it is
/// somebody's work, an exercise or long past.
std::optional<CrisisSign> find_crisis(const Lexicon& lexicon, const Sentence& sentence);

}  // namespace inzetwijzer::language
