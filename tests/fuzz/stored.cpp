#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>

#include "dialogue/event.hpp"
#include "dialogue/state.hpp"
#include "memory_file.hpp"
#include "store/crypto.hpp"
#include "store/master_key.hpp"
#include "store/store.hpp"

namespace {

using namespace inzetwijzer;

/// A stored event that is read is written as it was read, and a conversation can be rebuilt from it.
void read_events(std::string_view lines) {
  dialogue::Events events;
  while (!lines.empty()) {
    const auto line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    try {
      events.push_back(dialogue::event_from_json(line));
      const auto written = dialogue::to_json(events.back());
      if (dialogue::to_json(dialogue::event_from_json(written)) != written) std::abort();
    } catch (const std::invalid_argument&) {
    }
  }
  const auto state = dialogue::fold(events);
  if (dialogue::number_of(state, state.current) < 1) std::abort();
}

void read_key(std::string_view text) {
  const fuzz::MemoryFile file{text};
  try {
    static_cast<void>(store::master_key(file.path(), false));
  } catch (const store::StoreError& error) {
    if (error.kind() != store::StoreError::Kind::bad_key) std::abort();
  }
}

/// Opens what was sealed, and nothing that was changed since: of the input the first byte says how, the second where.
void open_sealed(std::string_view input) {
  if (input.size() < 2) return;
  static const auto key = store::Key::random();
  const store::Place place{store::Purpose::event, "sessie", 3};
  const auto text = input.substr(2);
  auto sealed = store::seal(key, place, text);
  const std::size_t at = static_cast<unsigned char>(input[1]) % sealed.size();
  const auto flipped = static_cast<unsigned char>(input[0]);
  if (flipped == 0xFF) {
    sealed.resize(at);
  } else {
    sealed[at] ^= flipped;
  }
  const bool changed = flipped != 0;
  try {
    const bool opened = store::unseal(key, place, sealed) == text;
    if (changed || !opened) std::abort();
  } catch (const store::StoreError&) {
    if (!changed) std::abort();
  }
}

}  // namespace

/// What lies in the files of the store, and may have been damaged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  store::start_crypto();
  const std::string input{data, data + size};
  read_events(input);
  read_key(input);
  open_sealed(input);
  return 0;
}
