#include "content/data_files.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <tl/expected.hpp>

namespace inzetwijzer::content {
namespace {

namespace fs = std::filesystem;

/// In bytes: twenty times the largest there is. More is no content.
constexpr std::uintmax_t largest_file = std::uintmax_t{4} << 20U;

constexpr std::array folders{"rules", "knowledge", "dialogues"};

/// The file, or the key of what is wrong with it.
tl::expected<std::string, const char*> read(const fs::path& path) {
  constexpr const char* unreadable = "bestand.onleesbaar";
  constexpr const char* too_large = "bestand.te-groot";
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (!error && size > largest_file) return tl::unexpected(too_large);
  std::ifstream stream{path, std::ios::binary};
  if (error || !stream) return tl::unexpected(unreadable);
  std::string text(size, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (static_cast<std::size_t>(stream.gcount()) != text.size()) return tl::unexpected(unreadable);
  return text;
}

bool is_content(const fs::path& path) {
  const std::string name = path.filename().string();
  return !name.starts_with('.') && !name.ends_with('~');
}

std::vector<fs::path> files_under(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (fs::recursive_directory_iterator entry{folder, error}, end; !error && entry != end;
       entry.increment(error)) {
    if (!is_content(entry->path())) {
      if (entry->is_directory(error)) entry.disable_recursion_pending();
    } else if (entry->is_regular_file(error)) {
      paths.push_back(entry->path());
    }
  }
  return paths;
}

bool is_dialogue(const DataFile& file) { return file.name.starts_with("dialogues/"); }

template <typename Wanted>
std::string hash_of(const std::vector<DataFile>& files, const Wanted& wanted) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
  const auto add = [&state](std::string_view bytes) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  };
  for (const DataFile& file : files) {
    if (!wanted(file)) continue;
    add(file.name + '\n' + std::to_string(file.text.size()) + '\n');
    add(file.text);
  }
  std::array<unsigned char, crypto_generichash_BYTES> hash{};
  crypto_generichash_final(&state, hash.data(), hash.size());
  std::array<char, crypto_generichash_BYTES * 2 + 1> hex{};
  return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

}  // namespace

DataFiles::DataFiles(const fs::path& data, const Replacements& replacements, Findings& findings) {
  for (const char* folder : folders) {
    for (const fs::path& path : files_under(data / folder)) {
      std::string name = path.lexically_relative(data).generic_string();
      const auto replacement = replacements.find(name);
      if (auto text = read(replacement == replacements.end() ? path : replacement->second)) {
        m_files.push_back({std::move(name), std::move(*text)});
      } else {
        findings.push_back({std::move(name), 0, text.error(), {}});
      }
    }
  }
  std::ranges::sort(m_files, {}, &DataFile::name);
}

const DataFile* DataFiles::find(std::string_view name) const {
  const auto found = std::ranges::lower_bound(m_files, name, {}, &DataFile::name);
  return found != m_files.end() && found->name == name ? &*found : nullptr;
}

std::vector<const DataFile*> DataFiles::in(std::string_view folder, std::string_view ending) const {
  std::vector<const DataFile*> files;
  for (const DataFile& file : m_files) {
    const std::string_view name = file.name;
    if (name.starts_with(folder) && name.ends_with(ending) && name.rfind('/') == folder.size() - 1) {
      files.push_back(&file);
    }
  }
  return files;
}

std::string DataFiles::knowledge_version() const {
  return hash_of(m_files, [](const DataFile& file) { return !is_dialogue(file); });
}

std::string DataFiles::dialogues_version() const { return hash_of(m_files, is_dialogue); }

}  // namespace inzetwijzer::content
