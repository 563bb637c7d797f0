#include "chat/settings.hpp"

#include <algorithm>
#include <cstdlib>

namespace inzetwijzer::adapters::chat {

using content::Json;

namespace {

std::string enumerated(std::span<const std::string_view> names) {
  std::string text;
  for (const auto name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

SettingError json_error(const content::JsonError& error) {
  const bool twice = error.problem == content::JsonProblem::duplicate_key;
  return {twice ? "instelling.fout.dubbel" : "instelling.fout.json", {{"regel", std::to_string(error.line)}}};
}

/// Named by line alone: somebody may have put a token where a name belongs.
void report_unknown(const content::JsonDocument& document, std::span<const std::string_view> known,
                    SettingErrors& errors) {
  std::size_t at = 0;
  for (const auto& [name, value] : document.value.items()) {
    const int line = document.lines.children.at(at++).line;
    if (std::ranges::find(known, name) != known.end()) continue;
    errors.push_back({"instelling.fout.onbekend", {{"regel", std::to_string(line)}, {"bekend", enumerated(known)}}});
  }
}

}  // namespace

Variables variables_named(std::span<const char* const> names) {
  Variables found;
  for (const char* name : names) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') found.emplace(name, value);
  }
  return found;
}

bool is_address_for_secrets(std::string_view text) {
  constexpr std::string_view secure = "https://";
  if (text.starts_with(secure)) return text.size() > secure.size();
  for (const std::string_view here : {"http://127.0.0.1", "http://localhost", "http://[::1]"}) {
    if (!text.starts_with(here)) continue;
    const auto rest = text.substr(here.size());
    return rest.empty() || rest.front() == '/' || (rest.front() == ':' && rest.find('@') == std::string_view::npos);
  }
  return false;
}

std::optional<Json> read_settings(std::string_view text, std::span<const std::string_view> known,
                                  SettingErrors& errors) {
  auto document = content::parse_strict(text);
  if (!document) {
    errors.push_back(json_error(document.error()));
    return std::nullopt;
  }
  if (!document->value.is_object()) {
    errors.push_back({"instelling.fout.object", {}});
    return std::nullopt;
  }
  report_unknown(*document, known, errors);
  return std::move(document->value);
}

void SettingsReader::report(const char* key, std::vector<std::pair<std::string, std::string>> arguments) {
  m_errors.push_back({key, std::move(arguments)});
}

const Json* SettingsReader::find(const char* name) const {
  const auto found = m_file.find(name);
  return found == m_file.end() ? nullptr : &*found;
}

bool SettingsReader::read_text(const char* name, std::string& field) {
  const Json* value = find(name);
  if (value == nullptr) return false;
  if (!value->is_string()) {
    report("instelling.fout.tekst", {{"sleutel", name}});
    return false;
  }
  field = value->get<std::string>();
  return true;
}

}  // namespace inzetwijzer::adapters::chat
