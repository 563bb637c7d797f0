#include "store/sqlite.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <new>
#include <system_error>
#include <utility>

#include "store/store.hpp"

namespace inzetwijzer::store {
namespace {

constexpr std::chrono::milliseconds busy_timeout{5000};

StoreError::Kind kind_of(int code) noexcept {
  switch (code) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE: return StoreError::Kind::conflict;
    case SQLITE_IOERR_CORRUPTFS: return StoreError::Kind::corrupt;
    default: break;
  }
  switch (code & 0xff) {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH: return StoreError::Kind::cannot_open;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreError::Kind::busy;
    case SQLITE_FULL: return StoreError::Kind::full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StoreError::Kind::corrupt;
    default: return StoreError::Kind::other;
  }
}

/// SQLite tells a full disk apart only where it writes, not where it makes a file longer or durable.
StoreError::Kind kind_of_system(int error, StoreError::Kind otherwise) noexcept {
  if (error == ENOSPC || error == EDQUOT) return StoreError::Kind::full;
  if (error == EROFS) return StoreError::Kind::cannot_open;
  return otherwise;
}

[[noreturn]] void fail(sqlite3* handle, int code) {
  std::string detail = sqlite3_errstr(code);
  auto kind = kind_of(code);
  if (handle != nullptr) {
    detail = sqlite3_errmsg(handle);
    if ((code & 0xff) == SQLITE_IOERR) kind = kind_of_system(sqlite3_system_errno(handle), kind);
  }
  throw StoreError{kind, "sqlite " + std::to_string(code) + ": " + detail};
}

void check(sqlite3* handle, int code) {
  if (code != SQLITE_OK) fail(handle, code);
}

bool has_log(const std::filesystem::path& file) {
  std::filesystem::path log = file;
  log += "-wal";
  std::error_code error;
  const auto size = std::filesystem::file_size(log, error);
  return !error && size > 0;
}

}  // namespace

void Connection::Close::operator()(sqlite3* handle) const noexcept {
  sqlite3_close(handle);
}

Connection::Connection(const std::filesystem::path& file, Access access) {
  std::error_code error;
  const auto path = std::filesystem::absolute(file, error);
  if (error) throw StoreError{StoreError::Kind::cannot_open, error.message()};
  const bool left_behind = has_log(path);
  sqlite3* handle = nullptr;
  const int flags = (access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                    SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  m_handle.reset(handle);
  check(handle, code);
  if (access == Access::change && sqlite3_db_readonly(handle, "main") == 1) fail(nullptr, SQLITE_READONLY);
  wait_at_most(busy_timeout);
  check(handle, sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left_behind ? 1 : 0, nullptr));
  execute(
      "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;"
      "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL");
}

void Connection::wait_at_most(std::chrono::milliseconds duration) {
  check(m_handle.get(), sqlite3_busy_timeout(m_handle.get(), static_cast<int>(duration.count())));
}

void Connection::execute(const char* sql) {
  check(m_handle.get(), sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr));
}

std::int64_t Connection::number(const char* sql) {
  Statement statement{*this, sql};
  return statement.step() ? statement.number(0) : 0;
}

void Connection::use_log() {
  Statement statement{*this, "PRAGMA journal_mode = WAL"};
  if (!statement.step() || statement.text(0) != "wal") {
    throw StoreError{StoreError::Kind::cannot_open, "the file system allows no write-ahead log"};
  }
}

bool Connection::empty_log() {
  Statement statement{*this, "PRAGMA wal_checkpoint(TRUNCATE)"};
  return statement.step() && statement.number(0) == 0;
}

void Connection::keep_others_out() {
  execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT");
}

void Connection::take_over_log() {
  check(m_handle.get(), sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr));
}

bool Connection::in_transaction() const noexcept {
  return sqlite3_get_autocommit(m_handle.get()) == 0;
}

std::int64_t Connection::changes() const noexcept {
  return sqlite3_changes64(m_handle.get());
}

void Connection::Finalize::operator()(sqlite3_stmt* handle) const noexcept {
  sqlite3_finalize(handle);
}

void Statement::GiveBack::operator()(sqlite3_stmt* handle) const noexcept {
  std::unique_ptr<sqlite3_stmt, Connection::Finalize> owned{handle};
  sqlite3_reset(handle);
  sqlite3_clear_bindings(handle);
  try {
    connection->m_free.try_emplace(sqlite3_sql(handle), std::move(owned));
  } catch (const std::bad_alloc&) {  // the next one is prepared afresh
  }
}

Statement::Statement(Connection& connection, std::string_view sql)
    : m_connection{connection}, m_handle{nullptr, GiveBack{&connection}} {
  if (const auto free = connection.m_free.find(sql); free != connection.m_free.end()) {
    m_handle.reset(free->second.release());
    connection.m_free.erase(free);
    return;
  }
  sqlite3_stmt* handle = nullptr;
  check(sqlite3_prepare_v3(connection.m_handle.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &handle, nullptr));
  m_handle.reset(handle);
}

void Statement::check(int code) const {
  store::check(m_connection.m_handle.get(), code);
}

Statement& Statement::bind(std::int64_t value) {
  check(sqlite3_bind_int64(m_handle.get(), ++m_bound, value));
  return *this;
}

Statement& Statement::bind(std::string_view text) {
  const char* data = text.empty() ? "" : text.data();
  check(sqlite3_bind_text64(m_handle.get(), ++m_bound, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(ByteView blob) {
  const void* data = blob.empty() ? static_cast<const void*>("") : blob.data();
  check(sqlite3_bind_blob64(m_handle.get(), ++m_bound, data, blob.size(), SQLITE_TRANSIENT));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(m_handle.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) check(code);
  return false;
}

void Statement::run() {
  while (step()) {
  }
  check(sqlite3_reset(m_handle.get()));
  m_bound = 0;
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(m_handle.get(), column);
}

std::string Statement::text(int column) const {
  const Bytes bytes = blob(column);
  return std::string{as_text(bytes)};
}

Bytes Statement::blob(int column) const {
  const auto* data = static_cast<const unsigned char*>(sqlite3_column_blob(m_handle.get(), column));
  const auto size = sqlite3_column_bytes(m_handle.get(), column);
  if (data == nullptr) return {};
  return {data, data + size};
}

Transaction::Transaction(Connection& connection, Mode mode) : m_connection{connection} {
  Statement{m_connection, mode == Mode::read ? "BEGIN" : "BEGIN IMMEDIATE"}.run();
}

Transaction::~Transaction() {
  if (!m_open || !m_connection.in_transaction()) return;
  try {
    m_connection.execute("ROLLBACK");
  } catch (const StoreError&) {  // SQLite then rolls back when the connection closes
  }
}

void Transaction::commit() {
  Statement{m_connection, "COMMIT"}.run();
  m_open = false;
}

Savepoint::Savepoint(Connection& connection) : m_connection{connection} {
  Statement{m_connection, "SAVEPOINT turn"}.run();
}

Savepoint::~Savepoint() {
  if (!m_open || !m_connection.in_transaction()) return;
  try {
    m_connection.execute("ROLLBACK TO turn; RELEASE turn");
  } catch (const StoreError&) {  // the transaction around it then fails to commit
  }
}

void Savepoint::release() {
  Statement{m_connection, "RELEASE turn"}.run();
  m_open = false;
}

}  // namespace inzetwijzer::store
