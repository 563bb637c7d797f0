#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>

#include "content/utf8.hpp"
#include "matrix/sync.hpp"

namespace {

using namespace inzetwijzer;
using namespace inzetwijzer::adapters;

constexpr std::string_view own_user = "@bot:example.org";

/// What somebody wrote goes on as text that every layer above can take.
void check(const std::vector<matrix::Event>& events) {
  for (const auto& event : events) {
    if (matrix::origin_of(event).sender.empty()) std::abort();
    const auto* message = std::get_if<matrix::TextMessage>(&event);
    if (message == nullptr) continue;
    if (message->origin.sender == own_user) std::abort();
    if (content::first_invalid_utf8(message->body) != std::string_view::npos) std::abort();
  }
}

template <typename Read>
void attempt(const Read& read) {
  try {
    read();
  } catch (const matrix::UnreadableResponse&) {
  }
}

}  // namespace

/// Whatever a server answers is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text{data, data + size};
  attempt([&] {
    const auto sync = matrix::parse_sync(text, own_user);
    if (sync.next_batch.empty()) std::abort();
    for (const auto& room : sync.joined) {
      check(room.state);
      check(room.timeline);
    }
  });
  attempt([&] { check(matrix::parse_page(text, own_user).events); });
  attempt([&] { check(matrix::parse_state(text, own_user)); });
  attempt([&] { static_cast<void>(matrix::parse_joined_members(text)); });
  return 0;
}
