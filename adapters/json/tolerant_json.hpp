#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::json {

/// A key that stands twice in one object.
struct DuplicateKey {
  std::vector<std::string> path;  ///< the keys of the objects around it, outermost first
  std::string key;
};

struct TolerantDocument {
  content::Json value;  ///< of a key that stands twice, the first value
  std::vector<DuplicateKey> duplicates;
};

/// Reads one JSON text that may hold duplicate keys, so that they can be reported together with whatever else is
/// wrong. Everything else is as strict as content::parse_strict, and reported the same way.
tl::expected<TolerantDocument, content::JsonError> parse_tolerant(std::string_view text);

}  // namespace inzetwijzer::adapters::json
