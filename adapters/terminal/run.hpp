#pragma once

#include <functional>
#include <string>

#include "content/messages.hpp"
#include "conversation/conversation.hpp"
#include "store/store.hpp"
#include "terminal/screen.hpp"

namespace inzetwijzer::adapters::terminal {

struct Texts {
  const content::Messages& conversation;  ///< of dialogues/messages.json
  const content::Messages& program;       ///< keys "terminal." of dialogues/opdrachtregel.json
};

struct RunOptions {
  std::string database;  ///< to name in the words on resuming; empty for the default one
  std::function<std::string(const store::StoreError&)> explain;  ///< tells a person what could not be stored
};

/// Leads one conversation on stdin and stdout until the person says goodbye or the input ends. Returns the
/// exit code: 0, or 3 when stdout can no longer be written. Throws what the conversation throws, except that
/// on a terminal a full or busy store is told and the same question stays open.
int run(conversation::Conversation& conversation, Texts texts, Screen& screen, const RunOptions& options);

}  // namespace inzetwijzer::adapters::terminal
