#include "support.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace inzetwijzer::content::test {
namespace {

namespace fs = std::filesystem;

fs::path make_folder() {
  std::string name = (fs::temp_directory_path() / "inzetwijzer-content-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
  return name;
}

}  // namespace

fs::path project() {
  return INZETWIJZER_SOURCE_DIR;
}

std::string read_file(const fs::path& path) {
  std::ifstream stream{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

DataCopy::DataCopy() : m_path{make_folder()} {
  fs::copy(project() / "tests/content/goed", m_path, fs::copy_options::recursive);
  for (const char* folder : {"knowledge", "dialogues"}) {
    fs::copy(project() / folder / "schema", m_path / folder / "schema", fs::copy_options::recursive);
  }
}

DataCopy::~DataCopy() {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

std::string DataCopy::read(const std::string& name) const {
  return read_file(m_path / name);
}

void DataCopy::write(const std::string& name, std::string_view text) const {
  std::ofstream{m_path / name, std::ios::binary} << text;
}

void DataCopy::remove(const std::string& name) const {
  fs::remove(m_path / name);
}

bool DataCopy::replace(const std::string& name, std::string_view was, std::string_view becomes) const {
  std::string text = read(name);
  const std::size_t at = text.find(was);
  if (at == std::string::npos) return false;
  text.replace(at, was.size(), becomes);
  write(name, text);
  return true;
}

}  // namespace inzetwijzer::content::test
