#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/dialogue_text.hpp"
#include "content/question.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::language {

/// The question that an utterance may be an answer to.
struct Expected {
  content::QuestionType type = content::QuestionType::choice;
  std::optional<core::Role> role;  ///< of the speaker; absent while it is not known yet
  std::vector<content::OptionText>
      options;  ///< in the order they are numbered, "geen" and "weet-niet" included
};

enum class Kind {
  value,    ///< an answer to the question
  command,  ///< something else the person wants from the program
  crisis,   ///< an explicit sign of suicide, acute danger or violence: nothing of it may be kept
  medical,  ///< medical details typed by a manager: nothing of it may be kept
  not_understood,
};

/// What an utterance means. Not a guess presented as a certainty: an uncertain value wants a yes first.
struct Understanding {
  Kind kind = Kind::not_understood;
  core::Value value;
  bool certain = true;
  std::string command;  ///< id as in contract section 6
  std::string rest;     ///< folded words after the command: about what
};

/// Reads an utterance: signals first, then exact option labels, then commands, then an answer of the asked
/// type. Any bytes of any length are fine; the first max_characters count. A number is not checked against
/// the question's range.
Understanding understand(const Expected& expected, std::string_view utterance);

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

}  // namespace inzetwijzer::language
