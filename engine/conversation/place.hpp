#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "conversation/lobby.hpp"

namespace inzetwijzer::conversation {

/// Where the conversation in a room of a chat channel stands: in a session, or still in the lobby.
struct Place {
  std::string session;  ///< empty: in the lobby
  LobbyState lobby;
  bool left = false;    ///< the person said goodbye there
};

std::string to_text(const Place& place);

/// Reads it back; nothing for an empty or damaged text.
std::optional<Place> place_from_text(std::string_view text);

}  // namespace inzetwijzer::conversation
