#pragma once

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace fuzz {

/// A file that only this process can read and that is never on a disk.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view text) : m_number{::memfd_create("fuzz", MFD_CLOEXEC)} {
    const bool written = m_number >= 0 && ::fchmod(m_number, S_IRUSR | S_IWUSR) == 0 &&
                         ::write(m_number, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (!written) throw std::runtime_error{"no file in memory"};
  }
  ~MemoryFile() { ::close(m_number); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_number); }

 private:
  int m_number;
};

}  // namespace fuzz
