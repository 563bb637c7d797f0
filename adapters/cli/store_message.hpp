#pragma once

#include <string>

#include "content/messages.hpp"
#include "store/store.hpp"

namespace inzetwijzer::adapters::cli {

/// What happened to the stored conversations and what to do about it, in Dutch.
std::string store_message(const content::Messages& texts, const store::StoreError& error);

}  // namespace inzetwijzer::adapters::cli
