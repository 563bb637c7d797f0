#pragma once

#include <optional>

#include "store/crypto.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {

/// The keys a store works with. They lie in the file with the session keys, encrypted by the master key, so that
/// another master key can take its place without touching the database.
class Secrets {
 public:
  /// Of a new store.
  [[nodiscard]] static Secrets random();

  /// Of a store from before the master key could be replaced: they followed from that key itself.
  [[nodiscard]] static Secrets derived(const Key& master);

  /// Nothing when another master key sealed them, or the bytes are damaged.
  [[nodiscard]] static std::optional<Secrets> unsealed(const Key& master, ByteView sealed);
  [[nodiscard]] Bytes sealed(const Key& master) const;

  /// The same store, with another key around the session keys.
  [[nodiscard]] Secrets with_new_wrapping() const;

  /// Encrypts the keys of sessions.
  [[nodiscard]] const Key& wrapping() const noexcept { return m_wrapping; }

  /// Encrypts and hashes what chat channels keep that belongs to no session.
  [[nodiscard]] const Key& channel() const noexcept { return m_channel; }

  /// What is stored in place of the identity.
  [[nodiscard]] Bytes owner(const Identity& identity) const;

  /// Tells, beside the id of the files, whether they were made with these secrets.
  [[nodiscard]] Bytes proof(ByteView store_id) const;

 private:
  Secrets(Key root, Key wrapping);

  Key m_root;
  Key m_wrapping;
  Key m_identity;
  Key m_proof;
  Key m_channel;
};

}  // namespace inzetwijzer::store
