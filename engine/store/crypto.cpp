#include "store/crypto.hpp"

#include <sodium.h>

#include <algorithm>

#include "store/store.hpp"

namespace inzetwijzer::store {
namespace {

constexpr std::size_t padding_block = 256;
constexpr unsigned char padding_begins = 0x80;
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(key_size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(key_size == crypto_kdf_KEYBYTES);

Bytes associated_data(const Place& place) {
  Bytes data{static_cast<unsigned char>(place.purpose)};
  for (unsigned shift = 0; shift < 64; shift += 8) {
    data.push_back(static_cast<unsigned char>(place.sequence >> shift));
  }
  const ByteView session = as_bytes(place.session);
  data.insert(data.end(), session.begin(), session.end());
  return data;
}

[[noreturn]] void refuse() {
  throw StoreError{StoreError::Kind::corrupt, "an encrypted text is damaged or stands in another place"};
}

}  // namespace

Key::Key(std::span<const unsigned char, key_size> bytes) noexcept {
  std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

Key::Key(Key&& other) noexcept : m_bytes{other.m_bytes} {
  sodium_memzero(other.m_bytes.data(), key_size);
}

Key::~Key() {
  sodium_memzero(m_bytes.data(), key_size);
}

Key Key::random() {
  Key key;
  randombytes_buf(key.m_bytes.data(), key_size);
  return key;
}

Key Key::derive(std::uint64_t number) const noexcept {
  Key key;
  crypto_kdf_derive_from_key(key.m_bytes.data(), key_size, number, "inzetwij", m_bytes.data());
  return key;
}

void start_crypto() {
  if (sodium_init() < 0) throw StoreError{StoreError::Kind::other, "libsodium finds no source of randomness"};
}

Bytes seal(const Key& key, const Place& place, std::string_view text) {
  Bytes padded(text.size() / padding_block * padding_block + padding_block);
  std::copy(text.begin(), text.end(), padded.begin());
  padded[text.size()] = padding_begins;  // what sodium_pad does, which looks at every byte of a block

  Bytes sealed(nonce_size + padded.size() + tag_size);
  randombytes_buf(sealed.data(), nonce_size);
  const Bytes data = associated_data(place);
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonce_size, nullptr, padded.data(),
                                             padded.size(), data.data(), data.size(), nullptr, sealed.data(),
                                             key.bytes().data());
  sodium_memzero(padded.data(), padded.size());
  return sealed;
}

std::string unseal(const Key& key, const Place& place, ByteView sealed) {
  if (sealed.size() < nonce_size + tag_size + padding_block) refuse();
  std::string text(sealed.size() - nonce_size - tag_size, '\0');
  auto* buffer = reinterpret_cast<unsigned char*>(text.data());
  const Bytes data = associated_data(place);
  const ByteView body = sealed.subspan(nonce_size);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(buffer, nullptr, nullptr, body.data(), body.size(),
                                                 data.data(), data.size(), sealed.data(),
                                                 key.bytes().data()) != 0) {
    refuse();
  }
  // What sodium_unpad does, which hides from a clock where the padding begins: nobody else's text comes this far.
  const std::size_t size = text.find_last_not_of('\0');
  if (size == std::string::npos || static_cast<unsigned char>(text[size]) != padding_begins) refuse();
  text.resize(size);
  return text;
}

Bytes keyed_hash(const Key& key, ByteView data) {
  Bytes hash(crypto_generichash_BYTES);
  crypto_generichash(hash.data(), hash.size(), data.data(), data.size(), key.bytes().data(), key_size);
  return hash;
}

Bytes random_bytes(std::size_t count) {
  Bytes bytes(count);
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

std::string random_id() {
  constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string id;
  unsigned buffer = 0;
  unsigned bits = 0;
  for (const unsigned char byte : random_bytes(16)) {
    buffer = (buffer << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) id += alphabet[(buffer >> (bits - 5)) & 31U];
  }
  id += alphabet[(buffer << (5 - bits)) & 31U];
  return id;
}

void wipe(std::string& text) noexcept {
  sodium_memzero(text.data(), text.size());
  text.clear();
}

}  // namespace inzetwijzer::store
