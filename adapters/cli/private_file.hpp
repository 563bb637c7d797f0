#pragma once

#include <string>

#include "content/messages.hpp"

namespace inzetwijzer::adapters::cli {

/// Writes a file that only this user may read (0600), wholly or not at all. A file of one's own with this name is replaced.
/// Throws OutsideError, and writes nothing, when the name belongs to somebody else's file or to something that is no
/// ordinary file (a directory, a link, a device), or when writing fails.
void write_private_file(const content::Messages& texts, const std::string& name, const std::string& text);

}  // namespace inzetwijzer::adapters::cli
