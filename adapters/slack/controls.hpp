#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/messages.hpp"
#include "core/message.hpp"
#include "slack/elements.hpp"

namespace inzetwijzer::adapters::slack {

/// The blocks of a question's options. `listed` may be spread over messages, `controls` belong in one: a message
/// sends along only what was chosen in itself.
struct Controls {
  std::vector<Json> listed;    ///< the options in words, when a control cannot show them whole
  std::vector<Json> controls;  ///< their `block_id` starts with `control_prefix`
};

inline constexpr std::string_view control_prefix = "keuze.";

/// Options are shown with their number, as on every channel. Their values are those of `choice_value`.
Controls question_controls(const core::ShownQuestion& question, std::uint64_t step, const content::Messages& messages);

/// Yes (1) and no (2).
Controls confirm_controls(std::uint64_t step, const content::Messages& messages);

}  // namespace inzetwijzer::adapters::slack
