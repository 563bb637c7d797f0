#include "unit/store/support.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace inzetwijzer::store::test {

Folder::Folder() {
  ::unsetenv("INZETWIJZER_SLEUTEL");
  std::string name = (std::filesystem::temp_directory_path() / "inzetwijzer-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary directory"};
  m_directory = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_directory, ignored);
}

std::vector<std::pair<std::string, std::string>> Folder::files() const {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& entry : std::filesystem::directory_iterator{m_directory}) {
    std::ifstream stream{entry.path(), std::ios::binary};
    files.emplace_back(entry.path().filename().string(),
                       std::string{std::istreambuf_iterator<char>{stream}, {}});
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool Folder::contains(const std::string& bytes) const {
  const auto all = files();
  return std::any_of(all.begin(), all.end(),
                     [&](const auto& file) { return file.second.find(bytes) != std::string::npos; });
}

std::string make_session(const Folder& folder, const Identity& owner, const std::string& event) {
  Store store{folder.options()};
  const auto id = store.create(owner, "or", "kennis-0").id;
  store.append(owner, id, turn(0, {event})).get();
  return id;
}

void write_file(const std::filesystem::path& file, const std::string& content) {
  std::ofstream{file, std::ios::binary} << content;
}

Turn turn(std::uint64_t first_sequence, std::vector<std::string> events) {
  return {first_sequence, std::move(events), "kennis-1", "conclusies"};
}

std::optional<StoreError::Kind> error_of(const std::function<void()>& work) {
  try {
    work();
    return std::nullopt;
  } catch (const StoreError& error) {
    return error.kind();
  }
}

std::optional<StoreError::Kind> error_on_open(const Options& options) {
  return error_of([&] { const Store store{options}; });
}

pid_t start_child(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error{"no child process"};
  if (child > 0) return child;
  try {
    work();
    ::_exit(0);
  } catch (...) {
    ::_exit(1);
  }
}

bool in_child(const std::function<void()>& work) {
  int status = 0;
  ::waitpid(start_child(work), &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace inzetwijzer::store::test
