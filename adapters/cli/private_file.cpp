#include "cli/private_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "cli/failure.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

/// A new file beside the one that is meant; removed again unless it took its place.
class FreshFile {
 public:
  explicit FreshFile(const std::string& target) : m_name{target + ".XXXXXX"}, m_file{mkstemp(m_name.data())} {}
  ~FreshFile() {
    if (m_file < 0) return;
    close(m_file);
    if (!m_in_place) unlink(m_name.c_str());
  }
  FreshFile(const FreshFile&) = delete;
  FreshFile& operator=(const FreshFile&) = delete;

  /// mkstemp makes it 0600.
  [[nodiscard]] bool write(std::string_view text) const {
    if (m_file < 0) return false;
    while (!text.empty()) {
      const auto written = ::write(m_file, text.data(), text.size());
      if (written <= 0) return false;
      text.remove_prefix(static_cast<std::size_t>(written));
    }
    return fsync(m_file) == 0;
  }

  [[nodiscard]] bool put_in_place(const std::string& target) {
    m_in_place = std::rename(m_name.c_str(), target.c_str()) == 0;
    return m_in_place;
  }

 private:
  std::string m_name;
  int m_file;
  bool m_in_place = false;
};

void refuse_what_is_not_ours(const content::Messages& texts, const std::string& name) {
  struct stat known {};
  if (lstat(name.c_str(), &known) != 0) return;
  if (!S_ISREG(known.st_mode)) throw OutsideError{texts.format("fout.schrijven-soort", {{"bestand", name}})};
  if (known.st_uid != geteuid()) throw OutsideError{texts.format("fout.schrijven-ander", {{"bestand", name}})};
}

}  // namespace

void write_private_file(const content::Messages& texts, const std::string& name, const std::string& text) {
  refuse_what_is_not_ours(texts, name);
  FreshFile file{name};
  if (!file.write(text) || !file.put_in_place(name)) {
    throw OutsideError{texts.format("fout.schrijven", {{"bestand", name}})};
  }
}

}  // namespace inzetwijzer::adapters::cli
