#include "slack/signature.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace inzetwijzer::adapters::slack {
namespace {

constexpr std::string_view version = "v0";
constexpr std::size_t most_digits = 12;

/// Digits alone: no sign, no space, not more than a moment can have.
std::optional<std::int64_t> seconds(std::string_view text) {
  const bool digits = std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
  if (text.empty() || text.size() > most_digits || !digits) return std::nullopt;
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

const unsigned char* bytes(std::string_view text) {
  return static_cast<const unsigned char*>(static_cast<const void*>(text.data()));
}

}  // namespace

std::string signature(std::string_view secret, std::string_view timestamp, std::string_view body) {
  if (sodium_init() < 0) throw std::runtime_error{"libsodium cannot start"};
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, bytes(secret), secret.size());
  for (const std::string_view part : {version, std::string_view{":"}, timestamp, std::string_view{":"}, body}) {
    crypto_auth_hmacsha256_update(&state, bytes(part), part.size());
  }
  std::array<unsigned char, crypto_auth_hmacsha256_BYTES> code{};
  crypto_auth_hmacsha256_final(&state, code.data());
  sodium_memzero(&state, sizeof state);
  std::array<char, 2 * crypto_auth_hmacsha256_BYTES + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), code.data(), code.size());
  return std::string{version} + "=" + hex.data();
}

bool is_signed(const Signed& headers, std::string_view secret, std::string_view body, std::int64_t now) {
  const auto sent = seconds(headers.timestamp);
  if (secret.empty() || !sent) return false;
  if (*sent < now - signature_seconds || *sent > now + signature_seconds) return false;
  const std::string expected = signature(secret, headers.timestamp, body);
  return headers.signature.size() == expected.size() &&
         sodium_memcmp(headers.signature.data(), expected.data(), expected.size()) == 0;
}

}  // namespace inzetwijzer::adapters::slack
