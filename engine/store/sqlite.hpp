#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "store/bytes.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace inzetwijzer::store {

/// One open SQLite file, for one thread at a time. All members throw StoreError; no message holds a bound
/// value.
class Connection {
 public:
  enum class Access {
    read,   ///< also of a file, or in a directory, that nobody may write
    change,
  };

  /// Opens an existing file, with foreign keys, secure deletion and full synchronisation on. Waits at most five seconds for
  /// another connection before it reports `busy`.
  explicit Connection(const std::filesystem::path& file, Access access = Access::change);

  void wait_at_most(std::chrono::milliseconds duration);

  /// Runs statements without parameters.
  void execute(const char* sql);

  /// The first column of the first row, 0 when there is none.
  [[nodiscard]] std::int64_t number(const char* sql);

  /// Makes the file use a write-ahead log.
  void use_log();

  /// Moves the write-ahead log into the file and cuts it to nothing. False when another connection prevents
  /// it.
  [[nodiscard]] bool empty_log();

  /// From now on no other connection uses the file. Throws StoreError `busy` when one does.
  void keep_others_out();

  /// Until this call a log that a crash left behind stays as it is, also when the connection is closed.
  void take_over_log();

  /// False as well after SQLite itself rolled back, as it does on a full disk.
  [[nodiscard]] bool in_transaction() const noexcept;

  /// Rows changed by the last statement.
  [[nodiscard]] std::int64_t changes() const noexcept;

 private:
  friend class Statement;
  struct Close {
    void operator()(sqlite3* handle) const noexcept;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const noexcept;
  };
  std::unique_ptr<sqlite3, Close> m_handle;
  /// Prepared statements that nobody uses, by their text: what a turn needs is prepared once.
  std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> m_free;
};

/// A prepared statement. Parameters are bound in order; a connection must outlive its statements.
class Statement {
 public:
  Statement(Connection& connection, std::string_view sql);

  Statement& bind(std::int64_t value);
  Statement& bind(std::string_view text);
  Statement& bind(ByteView blob);

  /// To the next row; false after the last.
  bool step();

  /// Steps past all rows and makes the statement ready for other parameters.
  void run();

  /// Columns of the current row, from 0.
  [[nodiscard]] std::int64_t number(int column) const;
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] Bytes blob(int column) const;

 private:
  /// Resets it, forgets what was bound, and keeps it for the next one with the same text.
  struct GiveBack {
    Connection* connection;
    void operator()(sqlite3_stmt* handle) const noexcept;
  };
  void check(int code) const;

  Connection& m_connection;
  std::unique_ptr<sqlite3_stmt, GiveBack> m_handle;
  int m_bound = 0;
};

/// A transaction that rolls back unless it was committed.
class Transaction {
 public:
  enum class Mode {
    read,   ///< one consistent view
    write,  ///< takes the write lock at once, so that nothing read inside it can be outdated
  };
  Transaction(Connection& connection, Mode mode);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Durable when it returns.
  void commit();

 private:
  Connection& m_connection;
  bool m_open = true;
};

/// A part of a transaction that is undone unless it was released.
class Savepoint {
 public:
  explicit Savepoint(Connection& connection);
  ~Savepoint();
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;

  void release();

 private:
  Connection& m_connection;
  bool m_open = true;
};

}  // namespace inzetwijzer::store
