#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace inzetwijzer::content::test {

/// A copy of tests/content/goed, with the real schemas, that disappears with this object.
class DataCopy {
 public:
  DataCopy();
  ~DataCopy();
  DataCopy(const DataCopy&) = delete;
  DataCopy& operator=(const DataCopy&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  [[nodiscard]] std::string read(const std::string& name) const;
  void write(const std::string& name, std::string_view text) const;
  void remove(const std::string& name) const;

  /// Replaces the first occurrence; false when there is none. An empty `was` puts the text at the start of
  /// the file, which need not exist.
  [[nodiscard]] bool replace(const std::string& name, std::string_view was, std::string_view becomes) const;

 private:
  std::filesystem::path m_path;
};

std::filesystem::path project();
std::string read_file(const std::filesystem::path& path);

}  // namespace inzetwijzer::content::test
