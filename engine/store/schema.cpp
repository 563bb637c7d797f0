#include "store/schema.hpp"

#include <array>
#include <string>

#include "store/store.hpp"

namespace inzetwijzer::store {
namespace {

// In clear: ids, moments and the knowledge version (the same for everybody), which resuming and retention
// need.
constexpr std::array database_migrations{
    R"(CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
       CREATE TABLE session (
         number INTEGER PRIMARY KEY,
         id TEXT NOT NULL UNIQUE,
         owner BLOB NOT NULL,
         role BLOB NOT NULL,
         created INTEGER NOT NULL,
         last_turn INTEGER NOT NULL,
         used INTEGER NOT NULL,
         knowledge TEXT NOT NULL,
         conclusions BLOB NOT NULL
       ) STRICT;
       CREATE INDEX session_owner ON session (owner, used);
       CREATE INDEX session_used ON session (used);
       CREATE INDEX session_last_turn ON session (last_turn);
       CREATE INDEX session_knowledge ON session (knowledge);
       CREATE TABLE event (
         session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
         sequence INTEGER NOT NULL,
         payload BLOB NOT NULL,
         PRIMARY KEY (session, sequence)
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE knowledge (
         version TEXT PRIMARY KEY,
         snapshot BLOB NOT NULL,
         kept INTEGER NOT NULL
       ) STRICT;)",
    R"(CREATE TABLE channel (name TEXT PRIMARY KEY, position BLOB NOT NULL) STRICT;
       CREATE TABLE inbox (event BLOB PRIMARY KEY, taken INTEGER NOT NULL) STRICT, WITHOUT ROWID;
       CREATE INDEX inbox_taken ON inbox (taken);
       CREATE TABLE room (room BLOB PRIMARY KEY, used INTEGER NOT NULL, place BLOB NOT NULL) STRICT, WITHOUT ROWID;
       CREATE INDEX room_used ON room (used);
       CREATE TABLE outbox (
         number INTEGER PRIMARY KEY AUTOINCREMENT,
         channel TEXT NOT NULL,
         id TEXT NOT NULL,
         session INTEGER REFERENCES session ON DELETE CASCADE,
         made INTEGER NOT NULL,
         payload BLOB NOT NULL,
         UNIQUE (channel, id)
       ) STRICT;
       CREATE INDEX outbox_session ON outbox (session);)",
};

// A row of `erased` is an erasure that is not finished: the rows or the logs may still hold remains.
constexpr std::array keys_migrations{
    R"(CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
       CREATE TABLE session_key (
         session TEXT PRIMARY KEY,
         created INTEGER NOT NULL,
         wrapped BLOB NOT NULL
       ) STRICT;
       CREATE TABLE erased (session TEXT PRIMARY KEY, owner BLOB NOT NULL) STRICT;)",
    R"(CREATE TABLE secrets (number INTEGER PRIMARY KEY CHECK (number = 1), sealed BLOB NOT NULL) STRICT;)",
};

}  // namespace

constinit const Schema database_schema{0x496e7a77, database_migrations};
constinit const Schema keys_schema{0x496e7a6b, keys_migrations};

std::size_t schema_version(Connection& connection, const Schema& schema) {
  const auto application = connection.number("PRAGMA application_id");
  const auto version = connection.number("PRAGMA user_version");
  const bool empty = connection.number("SELECT count(*) FROM sqlite_schema") == 0;
  if (version == 0 && application == 0 && empty) return 0;
  if (application != schema.application_id || version <= 0) {
    throw StoreError{StoreError::Kind::corrupt, "the file belongs to another program"};
  }
  if (static_cast<std::size_t>(version) > schema.migrations.size()) {
    throw StoreError{StoreError::Kind::newer_schema, "schema " + std::to_string(version)};
  }
  return static_cast<std::size_t>(version);
}

void migrate(Connection& connection, const Schema& schema) {
  const std::size_t version = schema_version(connection, schema);
  if (version == schema.migrations.size()) return;
  for (const char* const migration : schema.migrations.subspan(version)) connection.execute(migration);
  const std::string stamp = "PRAGMA application_id = " + std::to_string(schema.application_id) +
                            "; PRAGMA user_version = " + std::to_string(schema.migrations.size());
  connection.execute(stamp.c_str());
}

}  // namespace inzetwijzer::store
