#include "slack/markup.hpp"

#include <array>
#include <utility>

namespace inzetwijzer::adapters::slack {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 3> entities{{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};

void append_decoded(std::string& result, std::string_view text) {
  while (!text.empty()) {
    const auto* found = entities.begin();
    while (found != entities.end() && !text.starts_with(found->first)) ++found;
    const bool entity = found != entities.end();
    result += entity ? found->second : text.front();
    text.remove_prefix(entity ? found->first.size() : 1);
  }
}

/// What stands between < and >: "@U1", "#C1|naam", "!date^1^{date}|vandaag", "https://a.nl|a.nl".
void append_reference(std::string& result, std::string_view reference) {
  const char kind = reference.empty() ? '\0' : reference.front();
  const auto bar = reference.find('|');
  if (bar != std::string_view::npos) {
    if (kind == '#') result += '#';
    return append_decoded(result, reference.substr(bar + 1));
  }
  if (kind == '@' || kind == '#' || kind == '!') return;
  append_decoded(result, reference);
}

}  // namespace

std::string typed_text(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto start = text.find('<');
    append_decoded(result, text.substr(0, start));
    if (start == std::string_view::npos) break;
    text.remove_prefix(start);
    const auto end = text.find_first_of("<>", 1);
    if (end == std::string_view::npos || text[end] == '<') {  // Slack sends no bare <; whoever does means it
      result += '<';
      text.remove_prefix(1);
      continue;
    }
    append_reference(result, text.substr(1, end - 1));
    text.remove_prefix(end + 1);
  }
  return result;
}

}  // namespace inzetwijzer::adapters::slack
