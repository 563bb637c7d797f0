#pragma once

#include <filesystem>

#include "store/crypto.hpp"
#include "store/files.hpp"
#include "store/secrets.hpp"
#include "store/sqlite.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {

/// Where everything is, with the defaults filled in.
struct Paths {
  std::filesystem::path database;
  std::filesystem::path keys;
  std::filesystem::path master_key;
};

[[nodiscard]] Paths resolve(const Options& options);

/// Lets one process at a time open, make or replace the files. Makes the directory when it is missing.
[[nodiscard]] DirectoryLock lock_files(const Paths& paths);

/// The keys of a store, and the master key that they are sealed with.
struct Unlocked {
  Key master;
  Secrets secrets;
};

/// Makes the files that a new store needs, or proves that the existing ones belong together and to the master
/// key, and then brings them to the last schema. A store that is refused is left as it was. For who holds the
/// lock. Throws StoreError.
[[nodiscard]] Unlocked prepare(const Paths& paths);

/// The same, of the file with the session keys alone, which must be there: the database may be missing or damaged.
[[nodiscard]] Unlocked prepare_keys(const Paths& paths);

/// Throws StoreError `bad_key` unless the file was made with these secrets.
void require_proof(Connection& connection, const Secrets& secrets);

}  // namespace inzetwijzer::store
