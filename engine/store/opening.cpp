#include "store/opening.hpp"

#include <optional>
#include <system_error>
#include <utility>

#include "store/master_key.hpp"
#include "store/schema.hpp"

namespace inzetwijzer::store {
namespace {

constexpr std::size_t store_id_size = 16;

std::filesystem::path beside(const std::filesystem::path& database, const char* extension) {
  auto path = database;
  path += extension;
  return path;
}

bool has_content(const std::filesystem::path& file) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  return !error && size > 0;
}

[[noreturn]] void refuse_key(const char* detail) {
  throw StoreError{StoreError::Kind::bad_key, detail};
}

Bytes meta(Connection& connection, std::string_view name) {
  Statement statement{connection, "SELECT value FROM meta WHERE name = ?"};
  if (!statement.bind(name).step())
    throw StoreError{StoreError::Kind::corrupt, "the file misses its own data"};
  return statement.blob(0);
}

/// The id of the store that the file belongs to, proven to be made with these secrets.
Bytes proven_store_id(Connection& connection, const Secrets& secrets) {
  Bytes id = meta(connection, "store");
  if (meta(connection, "proof") != secrets.proof(id)) refuse_key("the master key is not the one of these files");
  return id;
}

void bring_up_to_date(Connection& connection, const Schema& schema, const Secrets& secrets, ByteView store_id) {
  const bool is_new = schema_version(connection, schema) == 0;
  migrate(connection, schema);
  if (!is_new) return;
  Statement insert{connection, "INSERT INTO meta (name, value) VALUES ('store', ?), ('proof', ?)"};
  insert.bind(store_id).bind(secrets.proof(store_id)).run();
}

void bring_database_up_to_date(Connection& database, const Secrets& secrets, ByteView store_id) {
  database.take_over_log();
  database.use_log();
  Transaction transaction{database, Transaction::Mode::write};
  bring_up_to_date(database, database_schema, secrets, store_id);
  transaction.commit();
}

void bring_keys_up_to_date(Connection& keys, const Unlocked& unlocked, ByteView store_id) {
  keys.take_over_log();
  keys.use_log();
  Transaction transaction{keys, Transaction::Mode::write};
  bring_up_to_date(keys, keys_schema, unlocked.secrets, store_id);
  Statement{keys, "INSERT OR IGNORE INTO secrets (number, sealed) VALUES (1, ?)"}
      .bind(unlocked.secrets.sealed(unlocked.master))
      .run();
  transaction.commit();
}

struct Found {
  std::optional<Connection> connection;
  std::size_t version = 0;  ///< 0: nothing is in it yet
};

Found look(const std::filesystem::path& file, const Schema& schema) {
  Found found;
  if (!has_content(file)) return found;
  found.connection.emplace(file);
  found.version = schema_version(*found.connection, schema);
  return found;
}

Connection& open(Found& found, const std::filesystem::path& file) {
  if (!found.connection) {
    make_private_directory(directory_of(file));
    make_private_file(file);
    found.connection.emplace(file);
  }
  return *found.connection;
}

/// The id that both files bear, or a new one when there is nothing yet.
Bytes common_store_id(Found& database, Found& keys, const Secrets& secrets) {
  if (keys.version == 0) return random_bytes(store_id_size);
  Bytes id = proven_store_id(*keys.connection, secrets);
  if (database.version > 0 && proven_store_id(*database.connection, secrets) != id) {
    refuse_key("the session keys are those of another database");
  }
  return id;
}

/// What a file holds that knows secrets apart from the master key. Also ends a replacement that a crash broke off.
Unlocked unlock(Connection& keys, const std::filesystem::path& file, Key master) {
  Statement select{keys, "SELECT sealed FROM secrets"};
  if (!select.step()) throw StoreError{StoreError::Kind::corrupt, "the file misses its own data"};
  const Bytes sealed = select.blob(0);
  if (auto secrets = Secrets::unsealed(master, sealed)) return {std::move(master), std::move(*secrets)};
  if (auto next = next_master_key(file)) {
    if (auto secrets = Secrets::unsealed(*next, sealed)) {
      install_next_master_key(file);
      return {std::move(*next), std::move(*secrets)};
    }
  }
  refuse_key("the master key is not the one of these files");
}

Unlocked unlock(Found& keys, const std::filesystem::path& file) {
  constexpr std::size_t first_with_secrets = 2;
  Key master = master_key(file, keys.version == 0);
  if (keys.version >= first_with_secrets) return unlock(*keys.connection, file, std::move(master));
  Secrets secrets = keys.version == 0 ? Secrets::random() : Secrets::derived(master);
  return {std::move(master), std::move(secrets)};
}

}  // namespace

Paths resolve(const Options& options) {
  const auto given_or = [&](const std::filesystem::path& given, const char* extension) {
    return given.empty() ? beside(options.database, extension) : given;
  };
  return {options.database, given_or(options.keys, ".sleutels"),
          given_or(options.master_key, ".hoofdsleutel")};
}

DirectoryLock lock_files(const Paths& paths) {
  make_private_directory(directory_of(paths.database));
  return DirectoryLock{directory_of(paths.database)};
}

Unlocked prepare(const Paths& paths) {
  Found database = look(paths.database, database_schema);
  Found keys = look(paths.keys, keys_schema);
  if (database.version > 0 && keys.version == 0) refuse_key("the file with the session keys is missing");

  Unlocked unlocked = unlock(keys, paths.master_key);
  const Bytes id = common_store_id(database, keys, unlocked.secrets);
  bring_keys_up_to_date(open(keys, paths.keys), unlocked, id);
  bring_database_up_to_date(open(database, paths.database), unlocked.secrets, id);
  return unlocked;
}

Unlocked prepare_keys(const Paths& paths) {
  Found keys = look(paths.keys, keys_schema);
  if (keys.version == 0) refuse_key("the file with the session keys is missing");
  Unlocked unlocked = unlock(keys, paths.master_key);
  const Bytes id = proven_store_id(*keys.connection, unlocked.secrets);
  bring_keys_up_to_date(*keys.connection, unlocked, id);
  return unlocked;
}

void require_proof(Connection& connection, const Secrets& secrets) {
  proven_store_id(connection, secrets);
}

}  // namespace inzetwijzer::store
