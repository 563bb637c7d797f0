#pragma once

#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace inzetwijzer::store {

/// The database or a key could not be used. `kind` tells the caller which message to show.
class StoreError : public std::runtime_error {
 public:
  enum class Kind {
    cannot_open,     ///< file or directory not usable
    busy,            ///< another process holds it
    full,            ///< no space left
    corrupt,         ///< not a database, or a damaged one
    newer_schema,    ///< made by a newer version of the program
    bad_key,         ///< master key missing, unreadable by others' permissions, or wrong
    conflict,        ///< another process appended to the same session
    other,
  };
  StoreError(Kind kind, const std::string& detail) : std::runtime_error{detail}, m_kind{kind} {}
  [[nodiscard]] Kind kind() const { return m_kind; }

 private:
  Kind m_kind;
};

/// Who owns a session: an OS user locally, or a keyed hash of channel, team and user.
struct Identity {
  std::string value;
};

struct SessionInfo {
  std::string id;    ///< 128 random bits, in 26 characters base32 (no vowels that make words, lower case)
  std::string role;
  std::int64_t created = 0;    ///< seconds since 1970
  std::int64_t last_turn = 0;  ///< seconds since 1970
};

struct Session {
  SessionInfo info;
  std::vector<std::string> events;   ///< payloads in order; event number i has sequence i
  std::string knowledge_version;     ///< that the last turn ran with
  std::string conclusions;           ///< payload kept to say what changed under newer knowledge; may be empty
};

/// One turn's worth of changes: committed wholly or not at all.
struct Turn {
  std::uint64_t first_sequence = 0;  ///< number of events already stored
  std::vector<std::string> events;
  std::string knowledge_version;
  std::string conclusions;
};

struct Options {
  std::filesystem::path database;  ///< made with its directory, 0600, when it does not exist
  std::filesystem::path keys;      ///< session keys; empty: beside the database
  std::filesystem::path master_key;///< 0600 file, made when absent; empty: beside the database. The environment
                                   ///< variable INZETWIJZER_SLEUTEL (base64 of 32 bytes) goes first
};

/// Sessions as append-only lists of encrypted events in SQLite. All members may be called from any thread; one
/// writer thread commits.
class Store {
 public:
  /// Opens or makes the database, runs migrations. Throws StoreError.
  explicit Store(const Options& options);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Makes a session, durable before it returns.
  SessionInfo create(const Identity& owner, const std::string& role, const std::string& knowledge_version);

  /// The session, or nothing: an unknown id and somebody else's id look the same.
  [[nodiscard]] std::optional<Session> find(const Identity& owner, const std::string& id) const;

  /// The owner's sessions, last used first.
  [[nodiscard]] std::vector<SessionInfo> sessions(const Identity& owner) const;

  /// Queues a turn; the future is ready once it is durable, or holds a StoreError (conflict when the session has
  /// grown meanwhile or is gone). Turns of one session are committed in the order of the calls.
  std::future<void> append(const Identity& owner, const std::string& id, Turn turn);

  /// Destroys the session and its key. True when there was one. Durable before it returns.
  bool erase(const Identity& owner, const std::string& id);

  /// Destroys sessions whose last turn is older than this moment (seconds since 1970). Returns how many.
  std::size_t erase_older_than(std::int64_t moment);

  /// Keeps a snapshot of the knowledge with this content hash, once.
  void keep_knowledge(const std::string& version, const std::string& snapshot);
  [[nodiscard]] std::optional<std::string> knowledge(const std::string& version) const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace inzetwijzer::store
