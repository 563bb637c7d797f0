#pragma once

#include "store/store.hpp"

namespace inzetwijzer::store {

/// Replaces the master key, and the key around the session keys with it: what was written before, and is read with the old
/// master key, opens no session that is made from then on. The old master key opens nothing of these files any more. The
/// session keys stay the same, and so does what stands in place of identities.
///
/// A master key in a file makes place for a new one; one in the environment for that in INZETWIJZER_SLEUTEL_NIEUW, which is
/// then to be moved to INZETWIJZER_SLEUTEL. Broken off at any moment, the next opening works with the old or the new key.
/// Throws StoreError: `busy` when the files are in use, also by this process.
void replace_master_key(const Options& options);

/// Whether the environment variable holds the master key, and no file.
[[nodiscard]] bool master_key_is_in_environment();

}  // namespace inzetwijzer::store
