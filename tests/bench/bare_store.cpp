#include "bare_store.hpp"

#include <sqlite3.h>

#include <map>
#include <stdexcept>
#include <utility>

namespace inzetwijzer::bench {
namespace {

constexpr std::size_t bytes_of_owner = 32;
constexpr std::size_t bytes_of_role = 296;

struct Close {
  void operator()(sqlite3* handle) const noexcept { sqlite3_close(handle); }
  void operator()(sqlite3_stmt* handle) const noexcept { sqlite3_finalize(handle); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void check(bool good) {
  if (!good) throw std::runtime_error{"SQLite refuses"};
}

Database open(const std::filesystem::path& file) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database{handle};
  check(code == SQLITE_OK);
  return database;
}

void execute(const Database& database, const char* sql) {
  check(sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

Statement prepare(const Database& database, const char* sql) {
  sqlite3_stmt* handle = nullptr;
  check(sqlite3_prepare_v2(database.get(), sql, -1, &handle, nullptr) == SQLITE_OK);
  return Statement{handle};
}

void run(const Statement& statement) {
  while (sqlite3_step(statement.get()) == SQLITE_ROW) {
  }
  check(sqlite3_reset(statement.get()) == SQLITE_OK);
}

/// Bytes that look encrypted: like the real ones they do not compress and differ from row to row.
class Noise {
 public:
  explicit Noise(std::size_t size) : m_bytes(size, '\0') {
    for (std::size_t i = 0; i < size; ++i) m_bytes[i] = static_cast<char>(i * 2'654'435'761U >> 13U);
  }
  void bind(const Statement& statement, int place, std::size_t size) {
    m_start = (m_start + 1) % (m_bytes.size() - size);
    sqlite3_bind_blob64(statement.get(), place, m_bytes.data() + m_start, size, SQLITE_STATIC);
  }

 private:
  std::string m_bytes;
  std::size_t m_start = 0;
};

}  // namespace

struct StoredTurns::State {
  Database database;
  Statement events = prepare(database,
                             "SELECT length(payload) FROM event JOIN session ON event.session = number"
                             " WHERE id = ? AND sequence >= ? ORDER BY sequence");
  Statement conclusions = prepare(database, "SELECT length(conclusions) FROM session WHERE id = ?");
  std::map<std::string, std::int64_t> seen{};
};

StoredTurns::StoredTurns(const std::filesystem::path& database) : m_state{new State{open(database)}} {}
StoredTurns::~StoredTurns() = default;

StoredTurn StoredTurns::next(const std::string& session) {
  StoredTurn turn;
  const auto bind = [&](const Statement& statement) {
    sqlite3_bind_text(statement.get(), 1, session.c_str(), -1, SQLITE_STATIC);
  };
  bind(m_state->events);
  sqlite3_bind_int64(m_state->events.get(), 2, m_state->seen[session]);
  while (sqlite3_step(m_state->events.get()) == SQLITE_ROW) {
    turn.events.push_back(static_cast<std::size_t>(sqlite3_column_int64(m_state->events.get(), 0)));
  }
  sqlite3_reset(m_state->events.get());
  m_state->seen[session] += static_cast<std::int64_t>(turn.events.size());
  bind(m_state->conclusions);
  if (sqlite3_step(m_state->conclusions.get()) == SQLITE_ROW) {
    turn.conclusions = static_cast<std::size_t>(sqlite3_column_int64(m_state->conclusions.get(), 0));
  }
  sqlite3_reset(m_state->conclusions.get());
  return turn;
}

struct BareStore::State {
  Database database;
  Statement add{};
  Statement insert{};
  Statement update{};
  Statement begin{};
  Statement end{};
  Noise noise{1U << 20U};
  std::int64_t session = 0;

  void add_session() {
    ++session;
    sqlite3_bind_int64(add.get(), 1, session);
    sqlite3_bind_text(add.get(), 2, std::to_string(session * 7'919).c_str(), -1, SQLITE_TRANSIENT);
    noise.bind(add, 3, bytes_of_owner);
    noise.bind(add, 4, bytes_of_role);
    run(add);
  }

  void write(const StoredTurn& turn, std::int64_t& sequence) {
    for (const std::size_t size : turn.events) {
      sqlite3_bind_int64(insert.get(), 1, session);
      sqlite3_bind_int64(insert.get(), 2, sequence++);
      noise.bind(insert, 3, size);
      run(insert);
    }
    noise.bind(update, 1, turn.conclusions);
    sqlite3_bind_int64(update.get(), 2, session);
    run(update);
  }
};

BareStore::BareStore(const std::filesystem::path& database) : m_state{new State{open(database)}} {
  State& state = *m_state;
  execute(state.database,
          "PRAGMA journal_mode = WAL; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;"
          "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;"
          "CREATE TABLE session (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, owner BLOB NOT NULL,"
          " role BLOB NOT NULL, created INTEGER NOT NULL, last_turn INTEGER NOT NULL, used INTEGER NOT NULL,"
          " knowledge TEXT NOT NULL, conclusions BLOB NOT NULL) STRICT;"
          "CREATE INDEX session_owner ON session (owner, used); CREATE INDEX session_used ON session (used);"
          "CREATE INDEX session_last_turn ON session (last_turn); CREATE INDEX session_knowledge ON session (knowledge);"
          "CREATE TABLE event (session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, sequence INTEGER NOT NULL,"
          " payload BLOB NOT NULL, PRIMARY KEY (session, sequence)) STRICT, WITHOUT ROWID;");
  state.add = prepare(state.database, "INSERT INTO session VALUES (?, ?, ?, ?, 0, 0, 0, '0123456789abcdef', x'')");
  state.insert = prepare(state.database, "INSERT INTO event (session, sequence, payload) VALUES (?, ?, ?)");
  state.update = prepare(state.database,
                         "UPDATE session SET last_turn = last_turn + 1, conclusions = ?,"
                         " used = (SELECT max(used) + 1 FROM session) WHERE number = ?");
  state.begin = prepare(state.database, "BEGIN IMMEDIATE");
  state.end = prepare(state.database, "COMMIT");
}

BareStore::~BareStore() = default;

std::size_t BareStore::commit(const std::vector<StoredTurn>& turns, std::size_t in_one_transaction) {
  State& state = *m_state;
  state.add_session();
  std::int64_t sequence = 0;
  for (std::size_t at = 0; at < turns.size();) {
    run(state.begin);
    for (std::size_t end = std::min(turns.size(), at + in_one_transaction); at < end; ++at) state.write(turns[at], sequence);
    run(state.end);
  }
  return turns.size();
}

}  // namespace inzetwijzer::bench
