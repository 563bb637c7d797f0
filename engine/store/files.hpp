#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

namespace inzetwijzer::store {

/// An open POSIX file, closed when it goes.
class FileDescriptor {
 public:
  explicit FileDescriptor(int number) noexcept : m_number{number} {}
  FileDescriptor(FileDescriptor&& other) noexcept : m_number{std::exchange(other.m_number, -1)} {}
  FileDescriptor& operator=(FileDescriptor&&) = delete;
  ~FileDescriptor();

  [[nodiscard]] int get() const noexcept { return m_number; }
  [[nodiscard]] bool is_open() const noexcept { return m_number >= 0; }

 private:
  int m_number;
};

/// Makes the directory and those above it that are missing, readable by this user only. Throws StoreError.
void make_private_directory(const std::filesystem::path& directory);

/// Makes an empty file, 0600, unless it is there. Throws StoreError.
void make_private_file(const std::filesystem::path& file);

/// Makes a file, 0600, with this content: wholly or not at all. False when it was there already. Throws
/// StoreError.
bool make_private_file(const std::filesystem::path& file, std::string_view content);

/// The directory that holds the file, "." for a bare name.
std::filesystem::path directory_of(const std::filesystem::path& file);

/// Lets one process at a time open or make the files in a directory; released when it goes. Where the file
/// system knows no locks it does nothing.
class DirectoryLock {
 public:
  explicit DirectoryLock(const std::filesystem::path& directory);

 private:
  FileDescriptor m_directory;
};

}  // namespace inzetwijzer::store
