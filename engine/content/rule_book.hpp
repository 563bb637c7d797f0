#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/conclusion.hpp"

namespace inzetwijzer::content {

/// Where a statement stands: said by the source, derived from it, or agreed by this product.
enum class Standing { stated, derived, working_definition };

/// What stands beside a rule in its file.
struct RuleMetadata {
  std::string name;
  std::string explanation;            ///< one Dutch sentence
  std::vector<std::string> absences;  ///< Dutch words for each thing it relies on not being there
  std::vector<core::Source> sources;
  Standing standing = Standing::derived;
  std::string file;  ///< relative to the data directory
  int line = 0;
  std::set<std::string, std::less<>> concludes;  ///< what it concludes: "zwaar-werk", "factor", "advies.<id>"
  std::set<std::string, std::less<>> matches;    ///< every word it looks for: questions, options, conclusions, values
  std::size_t order = 0;  ///< place over all rule files, in load order
};

/// A rule file as CLIPS loads it.
struct RuleFile {
  std::string name;  ///< relative to the data directory: "rules/20-zwaar-werk.clp"
  std::string text;
};

class RuleBook {
 public:
  RuleBook() = default;
  RuleBook(std::vector<RuleFile> files, std::vector<RuleMetadata> rules);

  /// In load order: by file name, "rules/00-sjablonen.clp" first.
  [[nodiscard]] const std::vector<RuleFile>& files() const { return m_files; }
  [[nodiscard]] const std::vector<RuleMetadata>& rules() const { return m_rules; }

  /// The rule with this name, or nullptr.
  [[nodiscard]] const RuleMetadata* find(std::string_view name) const;

 private:
  std::vector<RuleFile> m_files;
  std::vector<RuleMetadata> m_rules;
  std::map<std::string, std::size_t, std::less<>> m_index;
};

}  // namespace inzetwijzer::content
