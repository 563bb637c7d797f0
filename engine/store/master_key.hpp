#pragma once

#include <filesystem>
#include <optional>

#include "store/crypto.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {

/// The master key: from the environment variable INZETWIJZER_SLEUTEL, else from the file (base64 of 32 bytes
/// in both). A missing file is made only when `may_make` says that nothing was encrypted yet. Throws
/// StoreError `bad_key`, also when group or others may use the file.
[[nodiscard]] Key master_key(const std::filesystem::path& file, bool may_make);

/// The key that is to follow the master key. When that is in a file: made beside it. Else: what stands in the environment
/// variable INZETWIJZER_SLEUTEL_NIEUW; throws StoreError `no_new_key` when that is empty.
[[nodiscard]] Key make_next_master_key(const std::filesystem::path& file);

/// The key that was made to follow the one in this file and did not take its place yet, or nothing.
[[nodiscard]] std::optional<Key> next_master_key(const std::filesystem::path& file);

/// Lets it take the place of the one in the file; nothing happens when the environment holds the key.
void install_next_master_key(const std::filesystem::path& file);

}  // namespace inzetwijzer::store
