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

/// A file in the making, empty at first and 0600, beside the place where it will be; removed unless it was put there.
class Draft {
 public:
  /// Throws StoreError.
  explicit Draft(const std::filesystem::path& place);
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft();

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

  /// Durably. False when there is a file in its place. Throws StoreError.
  [[nodiscard]] bool put_in_place();

 private:
  std::filesystem::path m_place;
  std::filesystem::path m_path;
};

/// Moves a file to where another may be, durably: afterwards the one or the other is there. Throws StoreError.
void replace_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Nothing happens when it is not there. Throws StoreError.
void remove_file(const std::filesystem::path& file);

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
