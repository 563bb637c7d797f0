#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/sqlite.hpp"

namespace inzetwijzer::store {

/// Keeps the snapshot unless this version is there, and marks the version as the last one kept.
void keep_knowledge(Connection& database, std::string_view version, std::string_view snapshot);

[[nodiscard]] std::optional<std::string> read_knowledge(Connection& database, std::string_view version);

/// Drops the snapshots that no session refers to, except the last one kept: a new session may be about to.
void drop_unused_knowledge(Connection& database);

}  // namespace inzetwijzer::store
