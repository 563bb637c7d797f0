#pragma once

#include <string_view>

namespace inzetwijzer::adapters::matrix {

/// The text of a reply without the quote that old clients put before it: the lines in front that start with "> ", up to
/// and with the empty line. All of it when there is no such quote.
std::string_view without_fallback(std::string_view body);

}  // namespace inzetwijzer::adapters::matrix
