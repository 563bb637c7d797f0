#pragma once

#include <filesystem>

#include "store/master_key.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {

/// Where everything is, with the defaults filled in.
struct Paths {
  std::filesystem::path database;
  std::filesystem::path keys;
  std::filesystem::path master_key;
};

[[nodiscard]] Paths resolve(const Options& options);

/// Makes the files that a new store needs, or proves that the existing ones belong together and to the master
/// key, and then brings them to the last schema. A store that is refused is left as it was. Throws
/// StoreError.
[[nodiscard]] Secrets prepare(const Paths& paths);

}  // namespace inzetwijzer::store
