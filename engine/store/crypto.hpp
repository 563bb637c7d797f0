#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "store/bytes.hpp"

namespace inzetwijzer::store {

inline constexpr std::size_t key_size = 32;

/// A secret of 32 bytes, wiped from memory when it goes.
class Key {
 public:
  explicit Key(std::span<const unsigned char, key_size> bytes) noexcept;
  Key(Key&& other) noexcept;
  Key& operator=(Key&&) = delete;
  ~Key();

  static Key random();
  [[nodiscard]] Key copy() const noexcept { return Key{m_bytes}; }

  /// An independent key for another use.
  [[nodiscard]] Key derive(std::uint64_t number) const noexcept;
  [[nodiscard]] ByteView bytes() const noexcept { return m_bytes; }

 private:
  Key() = default;
  std::array<unsigned char, key_size> m_bytes{};
};

/// What a sealed text is for. Written into the files: never renumber.
enum class Purpose : unsigned char { session_key = 1, role = 2, conclusions = 3, event = 4, outgoing = 5, room = 6, position = 7, secrets = 8 };

/// The place a sealed text belongs to; it opens nowhere else.
struct Place {
  Purpose purpose;
  std::string_view session;
  std::uint64_t sequence = 0;
};

/// Prepares libsodium. Throws StoreError.
void start_crypto();

/// Pads to a multiple of 256 bytes, so that its length tells little, and encrypts with XChaCha20-Poly1305.
[[nodiscard]] Bytes seal(const Key& key, const Place& place, std::string_view text);

/// The text that was sealed. Throws StoreError `corrupt` for another key or place, or changed bytes.
[[nodiscard]] std::string unseal(const Key& key, const Place& place, ByteView sealed);

/// BLAKE2b of 32 bytes: without the key nobody can test a guess.
[[nodiscard]] Bytes keyed_hash(const Key& key, ByteView data);

[[nodiscard]] Bytes random_bytes(std::size_t count);

/// 128 random bits in Crockford's base32, lower case.
[[nodiscard]] std::string random_id();

void wipe(std::string& text) noexcept;

}  // namespace inzetwijzer::store
