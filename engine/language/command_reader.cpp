#include <algorithm>

#include "language/clauses.hpp"
#include "language/readers.hpp"

namespace inzetwijzer::language {
namespace {

std::optional<CommandReading> whole(const Lexicon& lexicon, const Words& words) {
  for (const auto& command : lexicon.commands) {
    if (is_one_of(words, command.whole)) return CommandReading{command.id, {}};
  }
  return std::nullopt;
}

bool is_excepted(const CommandWords& command, const Words& words) {
  return longest_at(command.except, words, 0) > 0;
}

/// The words between the first opening and closing that fit; empty when none do.
Words enclosed(const std::vector<std::pair<Words, Words>>& pairs, const Words& words) {
  for (const auto& [opening, closing] : pairs) {
    if (words.size() <= opening.size() + closing.size()) continue;
    if (!text::starts_at(words, 0, opening) || !text::starts_at(words, words.size() - closing.size(), closing)) continue;
    return {words.begin() + static_cast<std::ptrdiff_t>(opening.size()),
            words.end() - static_cast<std::ptrdiff_t>(closing.size())};
  }
  return {};
}

/// "wacht, dat moest 12 zijn": the previous answer, and what it should have been.
std::optional<CommandReading> correction(const Lexicon& lexicon, const Words& words) {
  for (const auto& command : lexicon.commands) {
    if (words.size() > command.max_words) continue;
    Words value = enclosed(command.previous_enclosing, words);
    const std::size_t opening = longest_at(command.previous_leading, words, 0);
    if (has(words, previous_answer) || has(words, "terug")) continue;
    if (value.empty() && opening > 0 && opening < words.size()) {
      value.assign(words.begin() + static_cast<std::ptrdiff_t>(opening), words.end());
    }
    if (!value.empty()) return CommandReading{command.id, std::string{previous_answer} + " " + text::join(value)};
  }
  return std::nullopt;
}

/// What a command is about is short, and is not the next sentence.
bool is_subject(const CommandWords& command, const Sentence& sentence, std::size_t from) {
  if (sentence.words.size() - from > command.max_rest) return false;
  for (std::size_t at = from + 1; at < sentence.words.size() && command.one_clause; ++at) {
    if (sentence.has_pause(at)) return false;
  }
  return true;
}

/// The command with the longest fitting opening.
std::optional<CommandReading> opened(const Lexicon& lexicon, const Sentence& sentence) {
  const Words& words = sentence.words;
  std::optional<CommandReading> best;
  std::size_t longest = 0;
  for (const auto& command : lexicon.commands) {
    if (words.size() > command.max_words || is_excepted(command, words)) continue;
    const std::size_t opening = longest_at(command.leading, words, 0);
    if (opening > longest && is_subject(command, sentence, opening)) {
      longest = opening;
      best = CommandReading{command.id, text::join(words, opening)};
    }
    if (best) continue;
    if (const Words middle = enclosed(command.enclosing, words); !middle.empty()) {
      best = CommandReading{command.id, text::join(middle)};
    }
  }
  return best;
}

/// The words that a match leaves, and how many of them say something.
struct Around {
  Words words;
  std::size_t content = 0;
};
Around around(const Lexicon& lexicon, const Words& words, const PatternIndex::Match& match) {
  Around result;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (std::find(match.places.begin(), match.places.end(), at) != match.places.end()) continue;
    result.words.push_back(words[at]);
    if (!has(lexicon.fillers, words[at]) && !has(lexicon.polite, words[at])) ++result.content;
  }
  return result;
}

/// A command by a phrase somewhere in the words; what is left of them is what it is about.
std::optional<CommandReading> phrased(const Lexicon& lexicon, const Words& words) {
  for (const auto& command : lexicon.commands) {
    if (words.size() > command.max_words || is_excepted(command, words)) continue;
    for (const auto& match : command.patterns.find(words)) {
      if (command.at_start && match.places.front() > 1) continue;
      const Around rest = around(lexicon, words, match);
      if (rest.content <= command.max_around) return CommandReading{command.id, text::join(rest.words)};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<CommandReading> read_whole_command(const Lexicon& lexicon, const Sentence& sentence) {
  if (auto found = whole(lexicon, sentence.words)) return found;
  return whole(lexicon, without_polite(lexicon, sentence).words);
}

std::optional<CommandReading> read_command(const Lexicon& lexicon, const Sentence& sentence) {
  const Sentence trimmed = without_polite(lexicon, sentence);
  const Words& plain = trimmed.words;
  if (auto found = correction(lexicon, plain)) return found;
  if (auto found = phrased(lexicon, plain)) return found;
  return opened(lexicon, trimmed);
}

std::optional<CommandReading> read_command_in_part(const Lexicon& lexicon, const Sentence& sentence,
                                                   Beside beside) {
  constexpr std::size_t several = 2;
  constexpr std::size_t many = 4;
  const std::size_t fewest = beside == Beside::nothing ? 1 : beside == Beside::an_answer ? many : several;
  const auto parts = parts_between_pauses(sentence);
  std::optional<CommandReading> last;
  for (const auto& part : parts) {
    if (parts.size() < 2 || part.words.size() < fewest) continue;
    auto found = read_whole_command(lexicon, part);
    if (!found && beside == Beside::nothing) found = read_command(lexicon, part);
    if (found && found->id != core::unknown_id) last = CommandReading{found->id, {}};
  }
  return last;
}

}  // namespace inzetwijzer::language
