#pragma once

#include <filesystem>

#include "store/crypto.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {

/// The master key: from the environment variable INZETWIJZER_SLEUTEL, else from the file (base64 of 32 bytes
/// in both). A missing file is made only when `may_make` says that nothing was encrypted yet. Throws
/// StoreError `bad_key`, also when group or others may use the file.
[[nodiscard]] Key master_key(const std::filesystem::path& file, bool may_make);

/// The keys that follow from the master key, which itself need not stay in memory.
class Secrets {
 public:
  explicit Secrets(const Key& master);

  /// Encrypts the keys of sessions.
  [[nodiscard]] const Key& wrapping() const noexcept { return m_wrapping; }

  /// Encrypts and hashes what chat channels keep that belongs to no session.
  [[nodiscard]] const Key& channel() const noexcept { return m_channel; }

  /// What is stored in place of the identity.
  [[nodiscard]] Bytes owner(const Identity& identity) const;

  /// Tells, beside the id of the files, whether this is the master key they were made with.
  [[nodiscard]] Bytes proof(ByteView store_id) const;

 private:
  Key m_wrapping;
  Key m_identity;
  Key m_proof;
  Key m_channel;
};

}  // namespace inzetwijzer::store
