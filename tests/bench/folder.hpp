#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace inzetwijzer::bench {

/// A directory of its own on the disk that databases are on; gone afterwards. On the disk, not in memory: commits must be
/// durable.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::current_path() / "bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no directory to work in"};
    m_path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::filesystem::path database() const { return m_path / "gesprekken.db"; }
  [[nodiscard]] std::filesystem::path path(const std::string& name) const { return m_path / name; }

 private:
  std::filesystem::path m_path;
};

}  // namespace inzetwijzer::bench
