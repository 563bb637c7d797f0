#include "matrix/reply_fallback.hpp"

#include <algorithm>

namespace inzetwijzer::adapters::matrix {

std::string_view without_fallback(std::string_view body) {
  std::string_view rest = body;
  while (rest.starts_with("> ")) rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
  if (rest.size() == body.size() || !rest.starts_with('\n')) return body;
  return rest.substr(1);
}

}  // namespace inzetwijzer::adapters::matrix
