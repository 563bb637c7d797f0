#pragma once

#include <optional>
#include <string_view>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::slack {

/// The fields of application/x-www-form-urlencoded as an object of texts. Nothing when a % is no escape, a name stands
/// twice, there are more than a hundred, or it is not UTF-8.
std::optional<content::Json> read_form(std::string_view body);

}  // namespace inzetwijzer::adapters::slack
