#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/value.hpp"
#include "language/lexicon.hpp"
#include "language/sentence.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::language {

/// A value found in an utterance, and whether it needs a yes.
struct Reading {
  core::Value value;
  bool certain = true;
  std::optional<Said> said;
};

struct CommandReading {
  std::string id;
  std::string rest;
};

/// Each reads a sentence as one thing, or not at all.
std::optional<CommandReading> read_whole_command(const Lexicon& lexicon, const Sentence& sentence);
std::optional<CommandReading> read_command(const Lexicon& lexicon, const Sentence& sentence);

enum class Beside { nothing, perhaps_an_answer, an_answer };

/// A command that one part between pauses asks for: "dit bespreek ik eerst, sla maar over". Beside something that may be
/// an answer only a whole phrase of several words is one, and beside a sure answer a long one.
std::optional<CommandReading> read_command_in_part(const Lexicon& lexicon, const Sentence& sentence, Beside beside);
std::optional<Reading> read_number(const Lexicon& lexicon, const Sentence& sentence);
std::optional<Reading> read_rank(const Lexicon& lexicon, const Sentence& sentence);
std::optional<Reading> read_age(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);
std::optional<Reading> read_duration(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// One of zelden, maandelijks, wekelijks, dagelijks.
std::optional<Reading> read_frequency(const Lexicon& lexicon, const Sentence& sentence);

/// "ja", "nee" or "deels", by its words of yes and no alone; "weet-niet" when it says so.
std::optional<Reading> read_grade(const Lexicon& lexicon, const Sentence& sentence);

/// The same when nothing else is said.
std::optional<Reading> read_whole_grade(const Lexicon& lexicon, const Sentence& sentence);

/// The value "weet-niet" in the shape of the asked type.
core::Value unknown_value(content::QuestionType type);

/// True when the sentence is one of the phrases for not knowing.
bool is_unknown(const Lexicon& lexicon, const Sentence& sentence);

/// True when it says so and nothing else, also with empty words in between.
bool says_unknown(const Lexicon& lexicon, const Sentence& sentence);

/// True when it says so somewhere, in at least two words.
bool contains_unknown(const Lexicon& lexicon, const Sentence& sentence);

/// True when the question can be answered with this option.
bool offers(const Expected& expected, std::string_view option);

}  // namespace inzetwijzer::language
