#include "language/signals.hpp"

#include <algorithm>

#include "language/crisis.hpp"

namespace inzetwijzer::language {
namespace {

/// True when a sign stands in the words that no exception covers.
bool holds(const PatternIndex& signs, const PatternIndex& exceptions, const Words& words) {
  const auto found = signs.find(words);
  if (found.empty()) return false;
  std::vector<bool> excepted(words.size(), false);
  for (const auto& exception : exceptions.find(words)) {
    for (const std::size_t place : exception.places) excepted[place] = true;
  }
  return std::any_of(found.begin(), found.end(), [&](const PatternIndex::Match& sign) {
    return std::none_of(sign.places.begin(), sign.places.end(), [&](std::size_t place) { return excepted[place]; });
  });
}

}  // namespace

bool is_crisis(const Lexicon& lexicon, const Sentence& sentence) { return find_crisis(lexicon, sentence).has_value(); }

bool is_medical(const Lexicon& lexicon, const Sentence& sentence) {
  return holds(lexicon.medical, lexicon.no_medical, sentence.words) &&
         lexicon.professional.find(sentence.words).empty();
}

}  // namespace inzetwijzer::language
