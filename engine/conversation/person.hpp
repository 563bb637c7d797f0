#pragma once

#include <string_view>

#include "content/messages.hpp"
#include "core/message.hpp"

namespace inzetwijzer::conversation {

/// Fills in "{persoon}" everywhere in a message: "je medewerker", or the manager's own word ("je collega").
void name_person(core::Message& message, const content::Messages& messages, std::string_view word);

}  // namespace inzetwijzer::conversation
