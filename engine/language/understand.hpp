#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/dialogue_text.hpp"
#include "content/question.hpp"
#include "core/calendar.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::language {

/// The measure that a number is in, where that decides how it is said.
enum class Measure { none, age, rank };

/// What an utterance may be an answer to.
struct Expected {
  content::QuestionType type = content::QuestionType::choice;
  std::optional<core::Role> role;  ///< of the speaker; absent while it is not known yet
  std::vector<content::OptionText>
      options;  ///< in the order they are numbered, "geen" and "weet-niet" included
  std::string question;         ///< its id, or of a list its family; empty for a choice that is no question
  bool names_lacks = false;     ///< naming an option says that it is lacking: a denial of it says the same
  Measure measure = Measure::none;
  std::optional<double> age;    ///< of whom it is about, in years, when it is known
  std::chrono::year_month_day today = core::today();
};

enum class Kind {
  value,    ///< an answer to the question
  command,  ///< something else the person wants from the program
  crisis,   ///< an explicit sign of suicide, acute danger or violence: nothing of it may be kept
  medical,  ///< medical details typed by a manager: nothing of it may be kept
  not_understood,
};

/// In the words after `wijzig`: the answer before this one.
inline constexpr std::string_view previous_answer = "vorige";

/// A quantity as it was said: "18 maanden" → 18, "maand".
struct Said {
  double count = 0;
  std::string unit;  ///< jaar, kwartaal, maand, week, dag, uur, minuut
};

/// What an utterance means. Not a guess presented as a certainty: an uncertain value wants a yes first.
struct Understanding {
  Kind kind = Kind::not_understood;
  core::Value value;
  bool certain = true;
  std::optional<Said> said;  ///< of a duration, when a unit was said or meant
  std::string command;       ///< id as in contract section 6
  std::string rest;          ///< folded words after the command: about what
  std::vector<std::string> suggestions;  ///< option ids that may have been meant, when it was not understood
};

/// Why the reading came out as it did: what each part of the pipeline found, in order.
struct Step {
  std::string part;     ///< schoon, crisis, optie, medisch, opdracht, soort, herstel, uitkomst
  std::string finding;  ///< an id: "hele-zin", "niet-gevonden", ...
  std::string words;    ///< the words it is about; may be empty
};
using Trace = std::vector<Step>;

/// Reads an utterance: signals first, then exact option labels, then commands, then an answer of the asked type; words
/// that nothing knows are repaired and read once more. Any bytes of any length are fine; the first max_characters
/// count. A number is not checked against the question's range. `trace`, when given, is filled.
Understanding understand(const Expected& expected, std::string_view utterance, Trace* trace = nullptr);

/// The command that an utterance asks for, when no question is open; otherwise not_understood or a signal.
Understanding understand_command(std::optional<core::Role> role, std::string_view utterance, Trace* trace = nullptr);

/// Options of the question that are named in a text about something else, surely and not denied; for proposing them.
/// Empty for a question whose words may not be taken out of context.
core::Options spot(const Expected& expected, std::string_view utterance);

/// True when what is said in passing may be proposed as an answer to this question.
bool may_be_spotted(std::string_view question);

/// Of a `wijzig` that says what the previous answer should have been: those words; empty for anything else.
std::string previous_correction(const Understanding& understood);

/// True when the utterance begins with a yes: "ja, en ook lawaai".
bool opens_with_yes(std::string_view utterance);

/// True when the utterance holds an explicit sign of suicide, acute danger or violence.
bool is_crisis(std::string_view utterance);

/// A plain yes (true) or no (false), also as option number 1 or 2; nothing when the utterance is more or
/// something else.
std::optional<bool> yes_or_no(std::string_view utterance);

/// What follows a leading "nee" ("nee, 12" → "12"); nothing when it does not start so, or nothing follows.
std::optional<std::string> after_no(std::string_view utterance);

/// True for ordinary words of overload ("ik kan niet meer"), which are not a sign of crisis.
bool sounds_weary(std::string_view utterance);

/// The word the speaker uses for the employee ("mijn collega" → "collega"); empty when none was used.
std::string word_for_person(std::string_view utterance);

/// How far ahead words look: "over 10 jaar" → 10; when nothing is to change, without saying how long, five years. Nothing
/// when they do not look ahead.
std::optional<double> years_ahead(std::string_view utterance);

}  // namespace inzetwijzer::language
