#pragma once

#include <cstddef>

/// What Slack refuses to take more of. Lengths are in characters after escaping.
namespace inzetwijzer::adapters::slack::limits {

inline constexpr std::size_t blocks = 50;            ///< in a message
inline constexpr std::size_t message_text = 12'000;  ///< in all sections of a message together; our own, to be safe
inline constexpr std::size_t header = 150;
inline constexpr std::size_t section = 3000;
inline constexpr std::size_t label = 75;  ///< on a button, of an option, of a group of options
inline constexpr std::size_t buttons = 10;
inline constexpr std::size_t checkboxes = 10;
inline constexpr std::size_t select_options = 100;
/// With more options than this there are no controls: the numbered list and typing remain.
inline constexpr std::size_t controlled_options = 1000;

}  // namespace inzetwijzer::adapters::slack::limits
