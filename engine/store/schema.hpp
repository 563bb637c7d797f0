#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "store/sqlite.hpp"

namespace inzetwijzer::store {

/// The tables of one kind of file. Version n is what the first n migrations make; `PRAGMA user_version` holds
/// it. A migration that was ever released is never changed: add one.
struct Schema {
  std::int32_t application_id;
  std::span<const char* const> migrations;
};

/// Sessions with their events, and snapshots of the knowledge.
extern const Schema database_schema;

/// The keys of the sessions. Backups leave this file out, so that an erased session stays erased.
extern const Schema keys_schema;

/// The version of the file, 0 for an empty one; changes nothing. Throws StoreError `corrupt` when the file is
/// something else, `newer_schema` when it is ahead of the migrations.
[[nodiscard]] std::size_t schema_version(Connection& connection, const Schema& schema);

/// Brings the file to the last version, in the transaction of the caller. Throws as above.
void migrate(Connection& connection, const Schema& schema);

}  // namespace inzetwijzer::store
