#pragma once

#include <string_view>

#include "content/messages.hpp"
#include "conversation/turn.hpp"
#include "core/message.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {

/// Choices that are not questions about work. Each has messages "keuze.<id>.vraag", "keuze.<id>.opties" (a
/// line "id | label | synonym | ..." each).
namespace prompt {
inline constexpr std::string_view role = "rol";
inline constexpr std::string_view resume = "hervatten";
inline constexpr std::string_view crisis = "crisis";
inline constexpr std::string_view erase = "wis";
inline constexpr std::string_view deepen = "verdieping";
inline constexpr std::string_view change = "wijzig";
}  // namespace prompt

bool is_prompt(const content::Messages& messages, std::string_view id);

std::vector<content::OptionText> prompt_options(const content::Messages& messages, std::string_view id);

/// What may be answered to it; `role` is that of the speaker.
language::Expected prompt_expected(const content::Messages& messages, std::string_view id,
                                   std::optional<core::Role> role);

core::ShownQuestion prompt_question(const content::Messages& messages, std::string_view id, int number);

/// Carries out the choice that the open prompt was waiting for.
void handle_prompt(Turn& turn, std::string_view utterance);

/// Leaves the open prompt without a choice, which is always the harmless way out.
void dismiss_prompt(Turn& turn);

}  // namespace inzetwijzer::conversation
