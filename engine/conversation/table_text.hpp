#pragma once

#include <string>

#include "core/message.hpp"

namespace inzetwijzer::conversation {

/// A table in columns of plain text, at most 78 characters wide, cells broken between words. Reads well where letters are
/// equally wide; elsewhere the cells still follow each other in order.
std::string table_text(const core::Table& table);

}  // namespace inzetwijzer::conversation
