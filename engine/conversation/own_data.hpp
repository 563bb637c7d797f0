#pragma once

#include <string>

#include "conversation/conversation.hpp"
#include "store/store.hpp"

namespace inzetwijzer::conversation {

/// Everything that is kept of a session, as JSON for its owner: when it was used, the answers, every event and the
/// conclusions that are remembered. Throws store::StoreError (corrupt) when an event cannot be read.
std::string own_data(const store::Session& session);

/// The same of a session by its id. Throws OpenError for one that is unknown or somebody else's.
std::string own_data(const Services& services, const store::Identity& identity, const std::string& session);

}  // namespace inzetwijzer::conversation
