#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inzetwijzer::adapters::slack {

/// What a control of a message stands for: the step that message belongs to, and which of the options it showed,
/// counted from 1. The button that confirms a multiple choice has 0. Holds nothing of an answer.
struct Choice {
  std::uint64_t step = 0;
  std::size_t index = 0;
  friend bool operator==(const Choice&, const Choice&) = default;
};

inline constexpr std::size_t confirming = 0;

/// "<step>.<index>".
std::string choice_value(const Choice& choice);

/// Nothing for any other text: no sign, no leading zero, no overflow.
std::optional<Choice> parse_choice(std::string_view value);

}  // namespace inzetwijzer::adapters::slack
