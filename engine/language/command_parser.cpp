#include "language/parsers.hpp"

namespace inzetwijzer::language {
namespace {

std::optional<CommandReading> whole(const Lexicon& lexicon, const Words& words) {
  for (const auto& command : lexicon.commands) {
    if (is_one_of(words, command.whole)) return CommandReading{command.id, {}};
  }
  return std::nullopt;
}

std::optional<CommandReading> enclosed(const CommandWords& command, const Words& words) {
  for (const auto& [opening, closing] : command.enclosing) {
    if (words.size() <= opening.size() + closing.size()) continue;
    if (!text::starts_at(words, 0, opening) || !text::starts_at(words, words.size() - closing.size(), closing)) continue;
    const Words middle(words.begin() + static_cast<std::ptrdiff_t>(opening.size()),
                       words.end() - static_cast<std::ptrdiff_t>(closing.size()));
    return CommandReading{command.id, text::join(middle)};
  }
  return std::nullopt;
}

/// The command with the longest fitting opening.
std::optional<CommandReading> opened(const Lexicon& lexicon, const Words& words) {
  std::optional<CommandReading> best;
  std::size_t longest = 0;
  for (const auto& command : lexicon.commands) {
    if (words.size() > command.max_words) continue;
    for (const auto& opening : command.leading) {
      if (opening.size() <= longest || !text::starts_at(words, 0, opening)) continue;
      longest = opening.size();
      best = CommandReading{command.id, text::join(words, opening.size())};
    }
    if (!best) best = enclosed(command, words);
  }
  return best;
}

}  // namespace

std::optional<CommandReading> parse_command(const Lexicon& lexicon, const Words& words) {
  if (auto found = whole(lexicon, words)) return found;
  const Words plain = without_polite(lexicon, words);
  if (auto found = whole(lexicon, plain)) return found;
  return opened(lexicon, plain);
}

}  // namespace inzetwijzer::language
