#include "store/secrets.hpp"

#include <string>
#include <utility>

namespace inzetwijzer::store {
namespace {

// What a key is derived for. Follows from what is in files: never renumber.
constexpr std::uint64_t for_wrapping = 1;
constexpr std::uint64_t for_identities = 2;
constexpr std::uint64_t for_proof = 3;
constexpr std::uint64_t for_channels = 4;
constexpr std::uint64_t for_secrets = 5;

constexpr Place place{Purpose::secrets, {}};

}  // namespace

Secrets::Secrets(Key root, Key wrapping)
    : m_root{std::move(root)},
      m_wrapping{std::move(wrapping)},
      m_identity{m_root.derive(for_identities)},
      m_proof{m_root.derive(for_proof)},
      m_channel{m_root.derive(for_channels)} {}

Secrets Secrets::random() {
  return {Key::random(), Key::random()};
}

Secrets Secrets::derived(const Key& master) {
  return {master.copy(), master.derive(for_wrapping)};
}

std::optional<Secrets> Secrets::unsealed(const Key& master, ByteView sealed) {
  try {
    std::string text = unseal(master.derive(for_secrets), place, sealed);
    if (text.size() != 2 * key_size) return std::nullopt;
    const ByteView bytes = as_bytes(text);
    Secrets secrets{Key{bytes.first<key_size>()}, Key{bytes.last<key_size>()}};
    wipe(text);
    return secrets;
  } catch (const StoreError&) {
    return std::nullopt;
  }
}

Bytes Secrets::sealed(const Key& master) const {
  std::string text{as_text(m_root.bytes())};
  text += as_text(m_wrapping.bytes());
  Bytes sealed = seal(master.derive(for_secrets), place, text);
  wipe(text);
  return sealed;
}

Secrets Secrets::with_new_wrapping() const {
  return {m_root.copy(), Key::random()};
}

Bytes Secrets::owner(const Identity& identity) const {
  return keyed_hash(m_identity, as_bytes(identity.value));
}

Bytes Secrets::proof(ByteView store_id) const {
  return keyed_hash(m_proof, store_id);
}

}  // namespace inzetwijzer::store
