#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>

#include "content/utf8.hpp"
#include "slack/events.hpp"

namespace {

using namespace inzetwijzer;
using namespace inzetwijzer::adapters;

void check(const slack::Event& event) {
  const auto* message = std::get_if<slack::Message>(&event);
  if (message != nullptr && content::first_invalid_utf8(message->text) != std::string_view::npos) std::abort();
}

template <typename Read>
void attempt(const Read& read) {
  try {
    read();
  } catch (const slack::UnreadableEvent&) {
  }
}

}  // namespace

/// Whatever comes over the socket, in a request or as an answer is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text{data, data + size};
  const slack::Self self{"U0BOT"};
  attempt([&] { check(slack::read_envelope(text, self).event); });
  for (const char* type : {"application/json", "application/x-www-form-urlencoded"}) {
    attempt([&] { check(slack::read_request(type, text, self)); });
  }
  const auto person = slack::read_person(text);
  if (!person.known && !person.team.empty()) std::abort();
  return 0;
}
