#include "net/http.hpp"

#include <algorithm>

namespace inzetwijzer::adapters::net {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::optional<std::string_view> find_header(const Headers& headers, std::string_view name) {
  for (const auto& [candidate, value] : headers) {
    if (std::ranges::equal(candidate, name, {}, lower, lower)) return value;
  }
  return std::nullopt;
}

}  // namespace inzetwijzer::adapters::net
