#pragma once

#include <string>
#include <vector>

namespace inzetwijzer::store {

/// A message that is to leave over a chat channel.
struct Outgoing {
  std::string id;       ///< chosen before it is sent, so that the channel knows it when it is sent again
  std::string payload;  ///< as the channel's adapter made it
};

/// What a chat channel keeps of one event that came in: committed with the turn it led to, so that after a crash all of
/// it happened or nothing did.
struct Exchange {
  std::string channel;  ///< the channel, and the account on it
  std::string event;    ///< id of the event, unique on the channel; taken once
  std::string room;
  std::string person;   ///< who the conversation in this room is with
  std::string place;    ///< where that conversation stands; empty: forget it
  std::vector<Outgoing> messages;
};

/// A message that has not been sent, or of which nobody knows.
struct Pending {
  std::string room;
  Outgoing message;
  bool tried = false;  ///< it may have been sent already
};

}  // namespace inzetwijzer::store
