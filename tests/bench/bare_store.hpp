#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace inzetwijzer::bench {

/// What the program committed in one turn: the sizes of its rows, encrypted and padded.
struct StoredTurn {
  std::vector<std::size_t> events;
  std::size_t conclusions = 0;
};

/// Looks into the program's database, to see what each turn of a session adds.
class StoredTurns {
 public:
  explicit StoredTurns(const std::filesystem::path& database);
  ~StoredTurns();
  StoredTurns(const StoredTurns&) = delete;
  StoredTurns& operator=(const StoredTurns&) = delete;

  /// What was added since the last call for this session.
  StoredTurn next(const std::string& session);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// The limit: SQLite alone, with the program's tables and settings, that commits the same bytes durably.
class BareStore {
 public:
  explicit BareStore(const std::filesystem::path& database);
  ~BareStore();
  BareStore(const BareStore&) = delete;
  BareStore& operator=(const BareStore&) = delete;

  /// Commits turns of a new session, this many in one transaction. Returns how many turns.
  std::size_t commit(const std::vector<StoredTurn>& turns, std::size_t in_one_transaction = 1);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace inzetwijzer::bench
