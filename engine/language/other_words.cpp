#include "language/other_words.hpp"

#include <algorithm>

#include "language/clauses.hpp"
#include "language/negation.hpp"
#include "language/word_list.hpp"

namespace inzetwijzer::language {
namespace {

/// With more, words of the lexicon may mean something else there.
constexpr std::size_t most_words_around_phrase = 4;
/// In a clause that names nothing.
constexpr std::size_t most_words_unexplained = 1;

bool is_named(const std::vector<Mention>& named, std::size_t place) {
  return std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
    return std::find(mention.places.begin(), mention.places.end(), place) != mention.places.end();
  });
}

bool says_nothing(const Lexicon& lexicon, const std::string& word) {
  return has(lexicon.fillers, word) || has(lexicon.polite, word) || has(lexicon.connectives, word) ||
         has(lexicon.self, word) || has(lexicon.negations, word) || has(lexicon.scope_ends, word) ||
         has(lexicon.possessives, word);
}

/// Neither Dutch nor listened for: perhaps a slip for something that belongs to the answer.
bool has_strange_word(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& named) {
  constexpr std::size_t shortest = 3;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto& word = sentence.words[at];
    if (word.size() < shortest || text::is_number(word) || lexicon.words.contains(word) || is_dutch_word(word)) continue;
    if (!is_named(named, at)) return true;
  }
  return false;
}

/// A long word says as much as two: "rugproblemen".
std::size_t weight(const std::string& word) {
  constexpr std::size_t long_word = 9;
  return word.size() < long_word ? 1 : 2;
}

bool has_unexplained_clause(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& named) {
  std::size_t words = 0;
  bool explained = false;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (starts_clause(lexicon, sentence, at)) {
      if (!explained && words > most_words_unexplained) return true;
      words = 0;
      explained = false;
    }
    explained = explained || is_named(named, at);
    if (!says_nothing(lexicon, sentence.words[at])) words += weight(sentence.words[at]);
  }
  return !explained && words > most_words_unexplained;
}

}  // namespace

std::size_t other_words(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& named) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (!says_nothing(lexicon, sentence.words[at]) && !is_named(named, at)) ++count;
  }
  return count;
}

bool leave_no_doubt(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                    const std::vector<Mention>& named) {
  const bool list = expected.type == content::QuestionType::multiple;
  if (list && has_unexplained_clause(lexicon, sentence, named)) return false;
  const bool by_label = std::any_of(named.begin(), named.end(), [](const Mention& mention) { return mention.by_label; });
  const std::size_t most_words = by_label ? few_other_words : most_words_around_phrase;
  if (!expected.names_lacks && leaves_denial_open(lexicon, sentence, named)) return false;  // "geen waardering" is a lack
  return !is_hedged(lexicon, sentence) && other_words(lexicon, sentence, named) <= most_words &&
         !has_strange_word(lexicon, sentence, named);
}

}  // namespace inzetwijzer::language
