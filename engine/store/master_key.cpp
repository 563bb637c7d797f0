#include "store/master_key.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>

#include "store/files.hpp"
#include "store/rotation.hpp"

namespace inzetwijzer::store {
namespace {

constexpr auto variable = "INZETWIJZER_SLEUTEL";
constexpr auto next_variable = "INZETWIJZER_SLEUTEL_NIEUW";
constexpr std::size_t longest_key_file = 256;

[[noreturn]] void refuse(const char* detail) {
  throw StoreError{StoreError::Kind::bad_key, detail};
}

std::string_view from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

std::filesystem::path next_to(const std::filesystem::path& file) {
  auto path = file;
  path += ".nieuw";
  return path;
}

Key decode(std::string_view text) {
  std::array<unsigned char, key_size> bytes{};
  std::size_t size = 0;
  const int code = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), " \t\r\n", &size,
                                     nullptr, sodium_base64_VARIANT_ORIGINAL);
  if (code != 0 || size != key_size) {
    sodium_memzero(bytes.data(), bytes.size());
    refuse("the master key is not base64 of 32 bytes");
  }
  Key key{bytes};
  sodium_memzero(bytes.data(), bytes.size());
  return key;
}

std::string encode(const Key& key) {
  std::string text(sodium_base64_ENCODED_LEN(key_size, sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), key.bytes().data(), key_size, sodium_base64_VARIANT_ORIGINAL);
  text.back() = '\n';
  return text;
}

void check_permissions(int file) {
  struct stat status {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) refuse("the master key file is not a file");
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) refuse("others may use the master key file");
}

/// Nothing when there is no such file.
std::optional<Key> read(const std::filesystem::path& path) {
  const FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  if (!file.is_open()) {
    if (errno == ENOENT) return std::nullopt;
    refuse("the master key file cannot be read");
  }
  check_permissions(file.get());
  std::string text(longest_key_file, '\0');
  const ssize_t size = ::read(file.get(), text.data(), text.size());
  try {
    Key key = decode(std::string_view{text}.substr(0, size < 0 ? 0 : static_cast<std::size_t>(size)));
    wipe(text);
    return key;
  } catch (...) {
    wipe(text);
    throw;
  }
}

void make(const std::filesystem::path& file) {
  make_private_directory(directory_of(file));
  std::string text = encode(Key::random());
  make_private_file(file, text);
  wipe(text);
}

}  // namespace

Key master_key(const std::filesystem::path& file, bool may_make) {
  if (const auto given = from_environment(variable); !given.empty()) return decode(given);
  if (auto key = read(file)) return std::move(*key);
  if (!may_make) refuse("the master key file is missing");
  make(file);
  auto key = read(file);
  if (!key) refuse("the master key file is missing");
  return std::move(*key);
}

bool master_key_is_in_environment() {
  return !from_environment(variable).empty();
}

Key make_next_master_key(const std::filesystem::path& file) {
  if (master_key_is_in_environment()) {
    const auto given = from_environment(next_variable);
    if (given.empty()) throw StoreError{StoreError::Kind::no_new_key, "the new master key is missing"};
    return decode(given);
  }
  const auto next = next_to(file);
  remove_file(next);
  make(next);
  auto key = read(next);
  if (!key) refuse("the new master key file is missing");
  return std::move(*key);
}

std::optional<Key> next_master_key(const std::filesystem::path& file) {
  if (master_key_is_in_environment()) return std::nullopt;
  return read(next_to(file));
}

void install_next_master_key(const std::filesystem::path& file) {
  if (!master_key_is_in_environment()) replace_file(next_to(file), file);
}

}  // namespace inzetwijzer::store
