#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::chat {

/// One mistake in a file with settings: the key of its text in dialogues/opdrachtregel.json and what to fill in there.
/// Never holds a token, a password or any other value from the file.
struct SettingError {
  std::string key;
  std::vector<std::pair<std::string, std::string>> arguments;
  friend bool operator==(const SettingError&, const SettingError&) = default;
};
using SettingErrors = std::vector<SettingError>;

using Variables = std::map<std::string, std::string, std::less<>>;

/// Those of these variables that this process has and that are not empty.
Variables variables_named(std::span<const char* const> names);

/// Secrets may go there: encrypted, or not out of this machine.
bool is_address_for_secrets(std::string_view text);

/// The object in the text of a file with settings. Reports members that are not `known`, by their line; reports what
/// else is wrong and gives nothing when there is no object.
std::optional<content::Json> read_settings(std::string_view text, std::span<const std::string_view> known,
                                           SettingErrors& errors);

/// Takes settings out of such an object, noting what is wrong. Both must outlive it.
class SettingsReader {
 public:
  SettingsReader(const content::Json& file, SettingErrors& errors) : m_file{file}, m_errors{errors} {}

  void report(const char* key, std::vector<std::pair<std::string, std::string>> arguments = {});

  /// The member, or nullptr.
  [[nodiscard]] const content::Json* find(const char* name) const;

  /// True when it was there and is a text: then `field` is that.
  bool read_text(const char* name, std::string& field);

 private:
  const content::Json& m_file;
  SettingErrors& m_errors;
};

}  // namespace inzetwijzer::adapters::chat
