#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "conversation/conversation.hpp"
#include "conversation/turn.hpp"
#include "core/value.hpp"

namespace inzetwijzer::conversation {

/// "terminal", "json", "matrix" or "slack": the end of a message key.
std::string_view to_key(Channel channel);

/// A chat can take a file; on the terminal and in JSON there is a command for it.
bool takes_files(Channel channel);

/// "a, b en c", or "a, b of c".
enum class Joined { together, alternatives };
std::string enumerate(const content::Messages& messages, const std::vector<std::string>& items,
                      Joined joined = Joined::together);

/// The lines of a message, one item each; messages hold lists that way.
std::vector<std::string> lines(std::string_view text);

/// What the dialogue of this role says about a unit; nullptr when it does not ask it.
const content::QuestionText* text_of(const Turn& turn, std::string_view unit);

/// How a unit is called: its short name, else its question.
std::string name_of(Turn& turn, std::string_view unit);

/// An answer to a unit (a family asked as a list too) in the user's terms.
std::string answer_words(Turn& turn, std::string_view unit, const core::Value& value);

/// The given answer to a unit in the user's terms; empty when there is none.
std::string given_answer(Turn& turn, std::string_view unit);

/// Tells which conclusions this turn changed, or that none did.
void tell_changes(Turn& turn, const std::vector<core::Change>& changes);

}  // namespace inzetwijzer::conversation
