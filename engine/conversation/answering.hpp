#pragma once

#include <string_view>

#include "conversation/turn.hpp"
#include "core/value.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {

/// Takes what a person typed as an answer to the open question (or to its waiting confirmation), or as
/// whatever else it turns out to be.
void handle_answer(Turn& turn, std::string_view utterance);

/// Takes words as the answer to the open question when they are one for certain; false when they are not.
bool take_words(Turn& turn, std::string_view words);

/// True when the words are an answer to this unit for certain.
bool is_answer(const Turn& turn, const std::string& unit, std::string_view words);

/// Leaves the reopened question as it was answered, and goes on.
void keep_answer(Turn& turn);

/// Says that it was not understood, each time in another way, in the end with a way out.
void misunderstand(Turn& turn);
void misunderstand_prompt(Turn& turn);

}  // namespace inzetwijzer::conversation
