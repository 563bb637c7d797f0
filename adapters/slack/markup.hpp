#pragma once

#include <string>
#include <string_view>

namespace inzetwijzer::adapters::slack {

/// What a person typed, of a text as Slack sends it: mentions left out, links as the person wrote them, entities
/// decoded once. Anything may be given.
std::string typed_text(std::string_view text);

}  // namespace inzetwijzer::adapters::slack
