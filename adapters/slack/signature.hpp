#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace inzetwijzer::adapters::slack {

/// The headers X-Slack-Request-Timestamp and X-Slack-Signature of a request, as they came.
struct Signed {
  std::string_view timestamp;
  std::string_view signature;
};

/// How far a request's time may be from ours, either way.
inline constexpr std::int64_t signature_seconds = 300;

/// "v0=" and the HMAC-SHA256, in hexadecimal, that Slack gives a body at that time.
std::string signature(std::string_view secret, std::string_view timestamp, std::string_view body);

/// Whether Slack, who alone knows the secret besides us, sent this body within the time allowed. Never with an empty
/// secret. Takes the same time wherever a signature differs. `now` is in seconds since 1970.
bool is_signed(const Signed& headers, std::string_view secret, std::string_view body, std::int64_t now);

}  // namespace inzetwijzer::adapters::slack
