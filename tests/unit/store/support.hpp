#pragma once

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "store/store.hpp"

namespace inzetwijzer::store::test {

inline const Identity anna{"lokaal:anna"};
inline const Identity bram{"lokaal:bram"};

/// A directory of its own with the paths of a store in it, and no master key in the environment.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::filesystem::path path(const std::string& name) const { return m_directory / name; }
  [[nodiscard]] Options options() const { return {path("gesprekken.db"), {}, {}}; }
  [[nodiscard]] std::filesystem::path database() const { return path("gesprekken.db"); }
  [[nodiscard]] std::filesystem::path keys() const { return path("gesprekken.db.sleutels"); }
  [[nodiscard]] std::filesystem::path master_key() const { return path("gesprekken.db.hoofdsleutel"); }

  /// Name and content of every file, sorted. Only when this process has no store open here: closing a file
  /// gives up the locks that SQLite holds on it.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> files() const;
  [[nodiscard]] bool contains(const std::string& bytes) const;

 private:
  std::filesystem::path m_directory;
};

/// Two master keys, as they are written.
inline const std::string zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
inline const std::string ones = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

/// A variable of the environment with this value while it lives.
class Given {
 public:
  explicit Given(const std::string& value, const char* name = "INZETWIJZER_SLEUTEL") : m_name{name} {
    ::setenv(m_name, value.c_str(), 1);
  }
  ~Given() { ::unsetenv(m_name); }
  Given(const Given&) = delete;
  Given& operator=(const Given&) = delete;

 private:
  const char* m_name;
};

/// A session with one event; its id.
std::string make_session(const Folder& folder, const Identity& owner = anna, const std::string& event = "iets");

void write_file(const std::filesystem::path& file, const std::string& content);

Turn turn(std::uint64_t first_sequence, std::vector<std::string> events);

/// The kind of StoreError that it throws, nothing when it throws none.
std::optional<StoreError::Kind> error_of(const std::function<void()>& work);
std::optional<StoreError::Kind> error_on_open(const Options& options);

/// Starts a process that does the work and then ends without any cleaning up.
pid_t start_child(const std::function<void()>& work);

/// The same, and waits for it; true when the work threw nothing.
bool in_child(const std::function<void()>& work);

}  // namespace inzetwijzer::store::test

namespace Catch {
template <>
struct StringMaker<std::optional<inzetwijzer::store::StoreError::Kind>> {
  static std::string convert(const std::optional<inzetwijzer::store::StoreError::Kind>& kind) {
    return kind ? "kind " + std::to_string(static_cast<int>(*kind)) : "no error";
  }
};
}  // namespace Catch
