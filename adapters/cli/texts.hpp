#pragma once

#include <string_view>

#include "content/messages.hpp"

namespace inzetwijzer::adapters::cli {

/// dialogues/opdrachtregel.json, built into the program: help and errors work without the data directory.
extern const std::string_view embedded_texts;

/// The texts of the command line. Throws std::logic_error when the file held no valid JSON at build.
content::Messages load_texts();

}  // namespace inzetwijzer::adapters::cli
