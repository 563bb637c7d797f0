#include "content/crisis_sign.hpp"

namespace inzetwijzer::content {

std::vector<std::string> groups_of_sign(std::string_view text) {
  constexpr std::string_view separator = " + ";
  std::vector<std::string> names;
  for (;;) {
    const auto end = text.find(separator);
    names.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return names;
    text.remove_prefix(end + separator.size());
  }
}

}  // namespace inzetwijzer::content
