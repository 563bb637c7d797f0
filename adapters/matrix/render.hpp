#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/messages.hpp"
#include "content/strict_json.hpp"
#include "core/message.hpp"

namespace inzetwijzer::adapters::matrix {

using content::Json;

/// An event is at most 65,536 bytes, of which the server adds a few thousand itself (signatures, earlier events).
inline constexpr std::size_t largest_content = 60'000;
/// What one reply is split at, so that an event stays well below that and comfortable to read.
inline constexpr std::size_t comfortable_content = 30'000;

/// The thread in which a person wrote, to be answered in.
struct Thread {
  std::string root;      ///< the event that the thread hangs under
  std::string reply_to;  ///< the last event in it: shown as a reply by a client without threads
};

/// The contents of the `m.room.message` events that show this message: one, or more when it is very large; none when
/// there is nothing to show. The question is in the last. Each is at most `largest_content` bytes as JSON, and can be
/// dumped whatever bytes the message holds. `body` is complete on its own and `formatted_body` escaped.
std::vector<Json> render(const core::Message& message, const content::Messages& messages,
                         const std::optional<Thread>& thread = {});

/// The content of the `m.room.message` event for an attachment that was uploaded to this `mxc:` address.
Json file_content(const core::Attachment& attachment, std::string_view address,
                  const std::optional<Thread>& thread = {});

}  // namespace inzetwijzer::adapters::matrix
