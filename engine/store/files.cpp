#include "store/files.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "store/crypto.hpp"
#include "store/store.hpp"

namespace inzetwijzer::store {
namespace {

[[noreturn]] void fail(const std::string& what) {
  const int code = errno;
  const auto kind = code == ENOSPC || code == EDQUOT ? StoreError::Kind::full : StoreError::Kind::cannot_open;
  throw StoreError{kind, what + ": " + std::generic_category().message(code)};
}

FileDescriptor create(const std::filesystem::path& file) {
  return FileDescriptor{::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
}

void synchronise_directory(const std::filesystem::path& directory) {
  const FileDescriptor handle{::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (handle.is_open()) ::fsync(handle.get());
}

void write_all(int file, std::string_view content) {
  while (!content.empty()) {
    const ssize_t count = ::write(file, content.data(), content.size());
    if (count < 0 && errno != EINTR) fail("cannot write a new file");
    if (count > 0) content.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace

FileDescriptor::~FileDescriptor() {
  if (is_open()) ::close(m_number);
}

std::filesystem::path directory_of(const std::filesystem::path& file) {
  return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

void make_private_directory(const std::filesystem::path& directory) {
  std::error_code error;
  if (std::filesystem::is_directory(directory, error)) return;
  if (const auto above = directory_of(directory); above != directory) make_private_directory(above);
  if (::mkdir(directory.c_str(), 0700) == 0) return synchronise_directory(directory_of(directory));
  if (errno != EEXIST || !std::filesystem::is_directory(directory, error)) fail("cannot make the directory");
}

void make_private_file(const std::filesystem::path& file) {
  const FileDescriptor handle = create(file);
  if (handle.is_open()) return synchronise_directory(directory_of(file));
  if (errno != EEXIST) fail("cannot make the file");
}

bool make_private_file(const std::filesystem::path& file, std::string_view content) {
  Draft draft{file};
  {
    const FileDescriptor handle{::open(draft.path().c_str(), O_WRONLY | O_CLOEXEC)};
    if (!handle.is_open()) fail("cannot write a new file");
    write_all(handle.get(), content);
  }
  return draft.put_in_place();
}

Draft::Draft(const std::filesystem::path& place) : m_place{place}, m_path{place} {
  m_path += "." + random_id();
  if (!create(m_path).is_open()) fail("cannot make the file");
}

Draft::~Draft() {
  ::unlink(m_path.c_str());
}

bool Draft::put_in_place() {
  const FileDescriptor handle{::open(m_path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!handle.is_open() || ::fsync(handle.get()) != 0) fail("cannot write a new file");
  if (::link(m_path.c_str(), m_place.c_str()) != 0) {
    if (errno == EEXIST) return false;
    fail("cannot make the file");
  }
  synchronise_directory(directory_of(m_place));
  return true;
}

void replace_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail("cannot move a file");
  synchronise_directory(directory_of(to));
}

void remove_file(const std::filesystem::path& file) {
  if (::unlink(file.c_str()) != 0 && errno != ENOENT) fail("cannot remove a file");
}

DirectoryLock::DirectoryLock(const std::filesystem::path& directory)
    : m_directory{::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)} {
  while (m_directory.is_open() && ::flock(m_directory.get(), LOCK_EX) != 0 && errno == EINTR) {
  }
}

}  // namespace inzetwijzer::store
