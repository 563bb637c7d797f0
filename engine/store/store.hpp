#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "store/exchange.hpp"

namespace inzetwijzer::store {

/// The database or a key could not be used. `kind` tells the caller which message to show; the text is for a
/// log and holds nothing of a person: no payload, identity or path.
class StoreError : public std::runtime_error {
 public:
  enum class Kind {
    cannot_open,   ///< file or directory not usable, or read-only
    busy,          ///< another process holds it for more than five seconds
    full,          ///< no space left
    corrupt,       ///< not a database, one of another program, or a damaged one
    newer_schema,  ///< made by a newer version of the program
    bad_key,       ///< master key missing, wrong or open to others, or the file with the session keys missing
    exists,        ///< a file is there already that would have to be overwritten
    no_new_key,    ///< the master key is in the environment and the one to replace it is not
    conflict,      ///< the session grew meanwhile or is gone
    other,
  };
  StoreError(Kind kind, const std::string& detail) : std::runtime_error{detail}, m_kind{kind} {}
  [[nodiscard]] Kind kind() const { return m_kind; }

 private:
  Kind m_kind;
};

/// Who owns a session: an OS user locally; channel, team and user elsewhere. Only a keyed hash of it is
/// stored.
struct Identity {
  std::string value;
};

struct SessionInfo {
  std::string id;  ///< 128 random bits, in 26 characters of Crockford's base32, lower case
  std::string role;
  std::int64_t created = 0;    ///< seconds since 1970
  std::int64_t last_turn = 0;  ///< seconds since 1970
};

struct Session {
  SessionInfo info;
  std::vector<std::string> events;  ///< payloads in order; event number i has sequence i
  std::string knowledge_version;    ///< that the last turn ran with
  std::string conclusions;          ///< payload kept to say what changed under newer knowledge; may be empty
};

/// One turn's worth of changes: committed wholly or not at all.
struct Turn {
  std::uint64_t first_sequence = 0;  ///< number of events already stored
  std::vector<std::string> events;
  std::string knowledge_version;
  std::string conclusions;
};

struct Options {
  std::filesystem::path database;  ///< made, 0600, with its directory, 0700, when it does not exist
  std::filesystem::path keys;      ///< session keys, which backups leave out; empty: `<database>.sleutels`
  /// Base64 of 32 bytes in a 0600 file, made with a new store only; empty: `<database>.hoofdsleutel`. The
  /// environment variable INZETWIJZER_SLEUTEL with the same content goes first.
  std::filesystem::path master_key;
  std::chrono::days kept_for{30};  ///< after the last turn
};

/// Sessions as append-only lists of encrypted events in SQLite. All members may be called from any thread;
/// one thread at a time commits, several turns at once when they wait. Other processes may use the same files.
/// All members throw StoreError.
///
/// Encrypted: events, conclusions, role. Readable in the files: session ids, the moments of creation and last
/// turn, knowledge versions and snapshots (the same for everybody), the number of events and their size in
/// steps of 256.
class Store {
 public:
  /// Opens or makes the files, runs migrations, finishes what an earlier erasure left. Files that are refused
  /// stay as they were.
  explicit Store(const Options& options);
  /// First stores what was queued.
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Makes a session, durable before it returns.
  SessionInfo create(const Identity& owner, const std::string& role, const std::string& knowledge_version);

  /// The session, or nothing: an unknown id and somebody else's id look the same.
  [[nodiscard]] std::optional<Session> find(const Identity& owner, const std::string& id) const;

  /// The owner's sessions, last used first.
  [[nodiscard]] std::vector<SessionInfo> sessions(const Identity& owner) const;

  /// Stores a turn, before it returns when nobody else is writing; the future is ready once it is durable, or holds a
  /// StoreError (conflict when the session has grown meanwhile, is gone or is somebody else's). Turns of one session are
  /// committed in the order of the calls.
  /// An exchange on a chat channel is committed with it; conflict also when its event was taken before.
  std::future<void> append(const Identity& owner, const std::string& id, Turn turn,
                           std::optional<Exchange> exchange = std::nullopt);

  /// Destroys the session and its key, and clears the logs of both. True when there was one. Durable before
  /// it returns. While another process keeps a log in use, traces of the key can stay in that log until the
  /// next erasure or opening clears it. Throws `busy` only when nothing was erased.
  /// An exchange is committed with it.
  bool erase(const Identity& owner, const std::string& id, const std::optional<Exchange>& exchange = std::nullopt);

  /// How long after its last turn a session is kept.
  [[nodiscard]] std::chrono::days kept_for() const;

  /// Destroys sessions of all owners that were kept for their time at `now` (seconds since 1970). Returns how many; throws
  /// `busy` when another process is in the way, also when only a log remains to be cleared. A `now` that much later than that
  /// of the last call erases nothing until a day later still: the clock may be wrong.
  std::size_t erase_expired(std::int64_t now);
  /// The same, now.
  std::size_t erase_expired();

  /// Keeps an exchange that changes no session, durable before it returns. Throws `conflict` when its event was taken
  /// before.
  void keep(const Exchange& exchange);

  /// Whether the event was taken, in the last days.
  [[nodiscard]] bool has_taken(const std::string& channel, const std::string& event) const;

  /// Where the conversation with this person in this room stands; nothing when there is none.
  [[nodiscard]] std::optional<std::string> place(const std::string& channel, const std::string& room,
                                                 const std::string& person) const;

  /// What is still to be sent, in order.
  [[nodiscard]] std::vector<Pending> pending(const std::string& channel) const;

  /// Forgets a message that was sent, some time soon, without waiting for the disk: a crash before that has it sent again,
  /// with the same id.
  void sent(const std::string& channel, const std::string& id);

  /// How far the channel was read; empty at first. Set durable before it returns.
  [[nodiscard]] std::string position(const std::string& channel) const;
  void set_position(const std::string& channel, const std::string& position);

  /// Keeps a snapshot of the knowledge with this content hash, once. It goes at an erasure when no session
  /// refers to it, unless it was the last one kept.
  void keep_knowledge(const std::string& version, const std::string& snapshot);
  /// The snapshot, or nothing when it is not kept.
  [[nodiscard]] std::optional<std::string> knowledge(const std::string& version) const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace inzetwijzer::store
