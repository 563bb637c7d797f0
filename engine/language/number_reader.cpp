#include <algorithm>

#include "language/amount_context.hpp"

namespace inzetwijzer::language {

bool is_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  return is_one_of(sentence.words, lexicon.unknown) ||
         is_one_of(without_polite(lexicon, sentence).words, lexicon.unknown);
}

bool says_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  if (is_unknown(lexicon, sentence)) return true;
  const Words plain = without_polite(lexicon, sentence).words;
  std::vector<bool> named(plain.size(), false);
  const auto found = lexicon.unknown_patterns.find(plain);
  for (const auto& match : found) {
    for (const std::size_t place : match.places) named[place] = true;
  }
  for (std::size_t at = 0; at < plain.size(); ++at) {
    if (!named[at] && !has(lexicon.fillers, plain[at]) && !has(lexicon.polite, plain[at])) return false;
  }
  return !found.empty();
}

bool contains_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (longest_at(lexicon.unknown, sentence.words, at) > 1) return true;
  }
  return !lexicon.unknown_patterns.find(sentence.words).empty();
}

std::optional<Reading> read_number(const Lexicon& lexicon, const Sentence& sentence) {
  if (sentence.negative) return std::nullopt;
  return number_among(lexicon, sentence, find_amounts(lexicon, sentence));
}

std::optional<Reading> read_rank(const Lexicon& lexicon, const Sentence& sentence) {
  std::optional<Reading> found;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto rank = rank_at(lexicon, sentence.words, at);
    if (!rank) continue;
    found = Reading{rank->value, !found.has_value(), {}};
    at += rank->words - 1;
  }
  if (found) return found;
  auto number = read_number(lexicon, sentence);
  if (number && !std::holds_alternative<std::int64_t>(number->value)) return std::nullopt;
  return number;
}

}  // namespace inzetwijzer::language
