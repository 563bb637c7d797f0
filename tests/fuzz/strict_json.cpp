#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "content/strict_json.hpp"

/// What the strict reader accepts, it accepts again after writing it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace inzetwijzer;
  const std::string text{data, data + size};
  const auto read = content::parse_strict(text);
  if (read && !content::parse_strict(read->value.dump())) std::abort();
  return 0;
}
