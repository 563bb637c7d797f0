#include "store/opening.hpp"

#include <optional>
#include <system_error>

#include "store/files.hpp"
#include "store/schema.hpp"
#include "store/sqlite.hpp"

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

[[noreturn]] void refuse(const char* detail) {
  throw StoreError{StoreError::Kind::bad_key, detail};
}

Bytes meta(Connection& connection, std::string_view name) {
  Statement statement{connection, "SELECT value FROM meta WHERE name = ?"};
  if (!statement.bind(name).step())
    throw StoreError{StoreError::Kind::corrupt, "the file misses its own data"};
  return statement.blob(0);
}

/// The id of the store that the file belongs to, proven to be made with this master key.
Bytes proven_store_id(Connection& connection, const Secrets& secrets) {
  Bytes id = meta(connection, "store");
  if (meta(connection, "proof") != secrets.proof(id)) refuse("the master key is not the one of these files");
  return id;
}

void bring_up_to_date(Connection& connection, const Schema& schema, const Secrets& secrets,
                      ByteView store_id) {
  connection.take_over_log();
  connection.use_log();
  Transaction transaction{connection, Transaction::Mode::write};
  const bool is_new = schema_version(connection, schema) == 0;
  migrate(connection, schema);
  if (is_new) {
    Statement insert{connection, "INSERT INTO meta (name, value) VALUES ('store', ?), ('proof', ?)"};
    insert.bind(store_id).bind(secrets.proof(store_id)).run();
  }
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
    refuse("the session keys are those of another database");
  }
  return id;
}

}  // namespace

Paths resolve(const Options& options) {
  const auto given_or = [&](const std::filesystem::path& given, const char* extension) {
    return given.empty() ? beside(options.database, extension) : given;
  };
  return {options.database, given_or(options.keys, ".sleutels"),
          given_or(options.master_key, ".hoofdsleutel")};
}

Secrets prepare(const Paths& paths) {
  make_private_directory(directory_of(paths.database));
  const DirectoryLock lock{directory_of(paths.database)};
  Found database = look(paths.database, database_schema);
  Found keys = look(paths.keys, keys_schema);
  if (database.version > 0 && keys.version == 0) refuse("the file with the session keys is missing");

  Secrets secrets{master_key(paths.master_key, keys.version == 0)};
  const Bytes id = common_store_id(database, keys, secrets);
  bring_up_to_date(open(keys, paths.keys), keys_schema, secrets, id);
  bring_up_to_date(open(database, paths.database), database_schema, secrets, id);
  return secrets;
}

}  // namespace inzetwijzer::store
