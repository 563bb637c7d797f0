#include "store/backup.hpp"

#include <utility>

#include "store/opening.hpp"
#include "store/records.hpp"
#include "store/schema.hpp"

namespace inzetwijzer::store {
namespace {

namespace fs = std::filesystem;

constexpr auto keys_extension = ".sleutels";

fs::path with(fs::path path, const char* extension) {
  return path += extension;
}

void put(Draft& draft) {
  if (!draft.put_in_place()) throw StoreError{StoreError::Kind::exists, "the file is there already"};
}

/// As the file is now, its log included; what was deleted from it is not copied.
void copy_into(const Draft& draft, const fs::path& file, Connection::Access access) {
  Connection connection{file, access};
  connection.take_over_log();
  Statement{connection, "VACUUM INTO ?"}.bind(draft.path().string()).run();
}

void require_whole(Connection& copy) {
  Statement check{copy, "PRAGMA integrity_check(1)"};
  if (!check.step() || check.text(0) != "ok") throw StoreError{StoreError::Kind::corrupt, "the copy is damaged"};
  if (copy.number("SELECT count(*) FROM pragma_foreign_key_check") != 0) {
    throw StoreError{StoreError::Kind::corrupt, "the copy misses rows"};
  }
}

CopyContents checked(const fs::path& file, const Paths& paths, const Secrets& secrets) {
  Connection copy{file, Connection::Access::read};
  if (schema_version(copy, database_schema) == 0) throw StoreError{StoreError::Kind::corrupt, "the copy is empty"};
  require_whole(copy);
  require_proof(copy, secrets);
  return Records{std::move(copy), Connection{paths.keys}, secrets}.contents();
}

/// Nobody should use a database that is about to be replaced; a damaged one cannot be asked.
void require_free(const fs::path& database) {
  try {
    Connection connection{database};
    connection.keep_others_out();
    connection.take_over_log();
    static_cast<void>(connection.empty_log());
  } catch (const StoreError& error) {
    if (error.kind() != StoreError::Kind::corrupt) throw;
  }
}

/// With its log, so that this cannot end up in the database that follows.
void set_aside(const fs::path& database) {
  const fs::path kept = with(database, ".vervangen");
  if (!fs::exists(database)) return;
  if (fs::exists(kept)) throw StoreError{StoreError::Kind::exists, "an earlier database is still kept"};
  require_free(database);
  remove_file(with(database, "-shm"));
  if (fs::exists(with(database, "-wal"))) replace_file(with(database, "-wal"), with(kept, "-wal"));
  replace_file(database, kept);
}

void bring_back_keys(const Paths& paths, const fs::path& copy) {
  if (!fs::exists(copy)) return;
  make_private_directory(directory_of(paths.keys));
  Draft draft{paths.keys};
  copy_into(draft, copy, Connection::Access::read);
  put(draft);
}

/// Drops what would be sent or answered again, and what nobody can read.
void prepare_for_use(const fs::path& file, const Paths& paths) {
  Connection copy{file};
  copy.take_over_log();
  Statement attach{copy, "ATTACH ? AS keys"};
  attach.bind(paths.keys.string()).run();
  Transaction transaction{copy, Transaction::Mode::write};
  migrate(copy, database_schema);
  copy.execute(
      "DELETE FROM outbox; DELETE FROM channel;"
      "DELETE FROM session WHERE id NOT IN (SELECT session FROM keys.session_key)");
  transaction.commit();
}

}  // namespace

CopyContents back_up(const Options& options, const fs::path& copy, SessionKeys keys) {
  start_crypto();
  const Paths paths = resolve(options);
  const auto lock = lock_files(paths);
  const Unlocked unlocked = prepare(paths);
  Draft draft{copy};
  copy_into(draft, paths.database, Connection::Access::change);
  const CopyContents contents = checked(draft.path(), paths, unlocked.secrets);
  if (keys == SessionKeys::included) {
    Draft key_draft{with(copy, keys_extension)};
    copy_into(key_draft, paths.keys, Connection::Access::change);
    put(key_draft);
  }
  put(draft);
  return contents;
}

CopyContents check_copy(const Options& options, const fs::path& copy) {
  start_crypto();
  const Paths paths = resolve(options);
  const auto lock = lock_files(paths);
  return checked(copy, paths, prepare_keys(paths).secrets);
}

CopyContents restore(const Options& options, const fs::path& copy) {
  start_crypto();
  const Paths paths = resolve(options);
  const auto lock = lock_files(paths);
  if (!fs::exists(paths.keys)) bring_back_keys(paths, with(copy, keys_extension));
  const Unlocked unlocked = prepare_keys(paths);
  const CopyContents contents = checked(copy, paths, unlocked.secrets);
  Draft draft{paths.database};
  copy_into(draft, copy, Connection::Access::read);
  prepare_for_use(draft.path(), paths);
  set_aside(paths.database);
  put(draft);
  return contents;
}

}  // namespace inzetwijzer::store
