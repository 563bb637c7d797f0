#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/backup.hpp"
#include "store/crypto.hpp"
#include "store/mailbox.hpp"
#include "store/secrets.hpp"
#include "store/sqlite.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {

/// Sessions and their keys as rows of the two files. For one thread at a time; the secrets must outlive it.
/// What changes rows runs in a transaction of the caller on both files, of which that on the keys is
/// committed first.
class Records {
 public:
  Records(Connection database, Connection keys, const Secrets& secrets);

  [[nodiscard]] Connection& database() noexcept { return m_database; }
  [[nodiscard]] Connection& keys() noexcept { return m_keys; }

  SessionInfo add(const Identity& owner, const std::string& role, std::string_view knowledge,
                  std::int64_t now);
  /// The exchange may be absent.
  void append(const Identity& owner, const std::string& id, const Turn& turn, const Exchange* exchange,
              std::int64_t now);

  [[nodiscard]] Mailbox mailbox() noexcept { return {m_database, m_secrets}; }
  /// Without the messages of sessions that are gone.
  [[nodiscard]] std::vector<Pending> pending(std::string_view channel);

  /// True when the session was there, or when its erasure is not finished.
  bool erase(const Identity& owner, const std::string& id);
  /// Also drops keys of that age without a session, which a crash can leave behind. Both in seconds, `now` since 1970.
  std::size_t erase_expired(std::int64_t now, std::int64_t kept_for);
  /// Outside a transaction: clears rows and logs of what was erased. Throws StoreError `busy` when another
  /// process keeps a log in use; to be tried again then.
  void finish_erasures();

  /// In a read transaction on the database.
  [[nodiscard]] std::optional<Session> find(const Identity& owner, const std::string& id);
  [[nodiscard]] std::vector<SessionInfo> list(const Identity& owner);

  /// Reads every text of every session. Throws StoreError `corrupt` at the first that does not open.
  [[nodiscard]] CopyContents contents();

 private:
  [[nodiscard]] std::string role_or_nothing(const Key& key, const std::string& id, ByteView sealed);
  std::optional<Key> session_key(std::string_view id);
  /// Of a row with number, role, created, last_turn, knowledge and conclusions; nothing without its key.
  [[nodiscard]] std::optional<Session> session(const std::string& id, Statement& row);
  [[nodiscard]] std::vector<std::string> events(const Key& key, std::string_view id, std::int64_t number);
  void forget(std::string_view id, ByteView owner);
  [[nodiscard]] std::vector<std::string> unfinished_erasures();

  Connection m_database;
  Connection m_keys;
  const Secrets& m_secrets;
};

}  // namespace inzetwijzer::store
