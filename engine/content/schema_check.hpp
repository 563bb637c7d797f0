#pragma once

#include "content/finding.hpp"
#include "content/json_node.hpp"

namespace inzetwijzer::content {

/// Validates every JSON file under knowledge/ and dialogues/ against the schema of its kind. A file of no
/// known kind is reported too.
void check_schemas(const DataFiles& files, JsonFiles& json, Findings& findings);

}  // namespace inzetwijzer::content
