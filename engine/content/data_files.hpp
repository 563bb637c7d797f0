#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/finding.hpp"

namespace inzetwijzer::content {

struct DataFile {
  std::string name;  ///< relative to the data directory, with forward slashes
  std::string text;
};

/// Files that are read from elsewhere: name as above → path.
using Replacements = std::map<std::string, std::filesystem::path>;

/// The files under rules/, knowledge/ and dialogues/, without hidden files and editors' copies.
class DataFiles {
 public:
  /// Reads them all; what cannot be read is reported.
  DataFiles(const std::filesystem::path& data, const Replacements& replacements, Findings& findings);

  [[nodiscard]] const std::vector<DataFile>& all() const { return m_files; }

  /// The file with this name, or nullptr.
  [[nodiscard]] const DataFile* find(std::string_view name) const;

  /// The files directly in this folder ("rules/") whose name ends so (".clp"), by name.
  [[nodiscard]] std::vector<const DataFile*> in(std::string_view folder, std::string_view ending) const;

  /// Hex hash over the names, lengths and bytes of rules/ and knowledge/, in the order of the names.
  [[nodiscard]] std::string knowledge_version() const;

  /// The same over dialogues/.
  [[nodiscard]] std::string dialogues_version() const;

 private:
  std::vector<DataFile> m_files;  ///< by name
};

}  // namespace inzetwijzer::content
