#pragma once

#include <filesystem>
#include <vector>

#include "content/content.hpp"
#include "content/data_files.hpp"
#include "content/finding.hpp"
#include "content/json_node.hpp"
#include "content/rule_model.hpp"
#include "content/rule_source.hpp"

namespace inzetwijzer::content {

/// A data directory as read, with what is wrong with it so far: what `load` gives and `check` looks at
/// further.
struct Loaded {
  explicit Loaded(const std::filesystem::path& data, const Replacements& replacements = {});
  Loaded(const Loaded&) = delete;
  Loaded& operator=(const Loaded&) = delete;

  Findings findings;
  DataFiles files;
  JsonFiles json;
  std::vector<RuleSource> rule_sources;
  std::vector<RuleModel> rule_models;
  Content content;
};

}  // namespace inzetwijzer::content
