#pragma once

#include <string>
#include <string_view>

namespace inzetwijzer::text {

/// What stands in place of bytes that are no UTF-8.
inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// The text as it may be shown to somebody: valid UTF-8 in which nothing is hidden, and nothing changes how the rest is
/// shown. Hidden are control characters (escape sequences start with one), those that turn the direction of text,
/// zero-width and other invisible ones, tags, private and unassigned ones; each becomes `instead`, which may be empty.
/// A tab or another space becomes a space; line ends stay. Joiners stay inside an emoji, marks up to four on a letter.
/// Letters that look alike are left: people write names in every script.
std::string harmless(std::string_view text, std::string_view instead = {});

}  // namespace inzetwijzer::text
