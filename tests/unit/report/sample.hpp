#pragma once

#include <string>

#include "content/content.hpp"
#include "report/input.hpp"

namespace sample {

/// The real texts, loaded once.
const inzetwijzer::content::Content& content();

/// What everything that a person can type was set to, in a case of heavy work with two main measures and two options.
inzetwijzer::report::Input input(inzetwijzer::core::Role role, const std::string& typed = "stratenmaker");

/// How often a piece stands in a text.
std::size_t count(const std::string& text, const std::string& piece);

}  // namespace sample
