#pragma once

#include <cstddef>
#include <filesystem>

#include "conversation/conversation.hpp"

namespace inzetwijzer::bench {

/// Fills the database with so many sessions of other people: a few real ones of some turns, copied under new ids and owners.
void fill(const std::filesystem::path& database, conversation::Services services, std::size_t sessions);

}  // namespace inzetwijzer::bench
