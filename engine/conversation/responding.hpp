#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// Works out the reply to what a person typed; `after_crisis` when the choices after a crisis message are
/// open.
void respond(Turn& turn, std::string_view utterance, bool after_crisis);

}  // namespace inzetwijzer::conversation
