#pragma once

#include <iosfwd>

#include "content/content.hpp"
#include "content/strict_json.hpp"
#include "conversation/conversation.hpp"
#include "core/message.hpp"

namespace inzetwijzer::adapters::json {

/// An utterance longer than this is cut before it is passed on.
inline constexpr std::size_t max_utterance_bytes = std::size_t{64} << 10U;

/// A reply as one object, keys in the order of the contract.
content::Json reply_json(const core::Message& message, const content::Messages& messages);

/// `gesprek --json`: the first reply before any input, then one utterance a line in and one reply a line out, each
/// flushed. A line that was too long gets a reply that says so in front. Returns the exit code: 0 at the end of the
/// input, 3 when `out` can no longer be written. Throws what the conversation throws.
int converse_lines(std::istream& in, std::ostream& out, conversation::Conversation& conversation,
                   const content::Messages& messages);

}  // namespace inzetwijzer::adapters::json
