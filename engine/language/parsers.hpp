#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/value.hpp"
#include "language/lexicon.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::language {

/// A value found in an utterance, and whether it needs a yes.
struct Reading {
  core::Value value;
  bool certain = true;
};

struct CommandReading {
  std::string id;
  std::string rest;
};

/// One way to name an option: its label, a synonym or its id, folded.
struct OptionPhrase {
  Words words;
  std::size_t option = 0;  ///< index in the list of options
};

/// All phrases, longest first.
std::vector<OptionPhrase> option_phrases(const std::vector<content::OptionText>& options);

/// The option that the whole of `words` names; nothing when none or several do.
std::optional<std::size_t> named_option(const std::vector<OptionPhrase>& phrases, const Words& words);

/// Option numbers (from 1) when `words` holds nothing else but connectives; empty otherwise. "1,3" is 1
/// and 3.
std::vector<std::size_t> option_numbers(const Lexicon& lexicon, const Words& words);

std::optional<CommandReading> parse_command(const Lexicon& lexicon, const Words& words);
std::optional<Reading> parse_choice(const Lexicon& lexicon, const Expected& expected, const Words& words);
std::optional<Reading> parse_graded(const Lexicon& lexicon, const Expected& expected, const Words& words);
std::optional<Reading> parse_number(const Lexicon& lexicon, const Words& words);
std::optional<Reading> parse_duration(const Lexicon& lexicon, const Words& words);

/// The value "weet-niet" in the shape of the asked type.
core::Value unknown_value(content::QuestionType type);

/// True when the question can be answered with this option.
bool offers(const Expected& expected, std::string_view option);

}  // namespace inzetwijzer::language
