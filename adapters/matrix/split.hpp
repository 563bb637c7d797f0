#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "core/message.hpp"

namespace inzetwijzer::adapters::matrix {

/// What a message takes when it is sent. For a message of several blocks at most the sum of that of each.
using Cost = std::function<std::size_t(const core::Message&)>;

/// The message in as few parts as keep each within `limit`, in order; one when it fits. Breaks between blocks where it
/// can, else within one: between items, rows or words. A heading stays with what follows it. The question or
/// confirmation is in the last part, and is the one thing that is never broken.
std::vector<core::Message> split(const core::Message& message, const Cost& cost, std::size_t limit);

}  // namespace inzetwijzer::adapters::matrix
