#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace inzetwijzer::store {

using Bytes = std::vector<unsigned char>;
using ByteView = std::span<const unsigned char>;

inline ByteView as_bytes(std::string_view text) noexcept {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

inline std::string_view as_text(ByteView bytes) noexcept {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace inzetwijzer::store
