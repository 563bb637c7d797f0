#pragma once

#include <string>
#include <string_view>

#include "content/messages.hpp"
#include "core/message.hpp"

namespace inzetwijzer::conversation {

/// How the employee is called: "je medewerker", or the manager's own word ("je collega").
std::string person_words(const content::Messages& messages, std::string_view word);

/// The text with these words for "{persoon}".
std::string with_person(std::string text, const std::string& person);

/// Fills in "{persoon}" everywhere in a message: "je medewerker", or the manager's own word ("je collega").
void name_person(core::Message& message, const content::Messages& messages, std::string_view word);

}  // namespace inzetwijzer::conversation
