#pragma once

#include <string>

#include "conversation/conversation.hpp"
#include "report/report.hpp"

namespace inzetwijzer::conversation {

/// The report of a stored conversation, with today's knowledge. Stores nothing. Throws OpenError (unknown_session) when there
/// is no such session or it is somebody else's, store::StoreError otherwise.
report::Report session_report(const Services& services, const store::Identity& identity, const std::string& session);

}  // namespace inzetwijzer::conversation
