#include "matrix/config.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "content/strict_json.hpp"
#include "matrix/identifiers.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

using content::Json;
using Errors = std::vector<ConfigError>;

constexpr const char* token_variable = "INZETWIJZER_MATRIX_TOKEN";
constexpr const char* password_variable = "INZETWIJZER_MATRIX_WACHTWOORD";
constexpr std::array<std::string_view, 8> names{"apparaat", "gebruiker", "personen", "rollen",
                                                "server",   "servers",   "token",    "wachtwoord"};

std::string all_names() {
  std::string text;
  for (const auto name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

/// The token goes there: encrypted, or not out of this machine.
bool is_address(std::string_view text) {
  constexpr std::string_view secure = "https://";
  if (text.starts_with(secure)) return text.size() > secure.size();
  for (const std::string_view here : {"http://127.0.0.1", "http://localhost", "http://[::1]"}) {
    if (!text.starts_with(here)) continue;
    const auto rest = text.substr(here.size());
    return rest.empty() || rest.front() == '/' || (rest.front() == ':' && rest.find('@') == std::string_view::npos);
  }
  return false;
}

/// As a header can carry it.
bool is_secret(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return byte > ' ' && byte < '\x7f'; });
}

/// Fills a configuration from the file's object, noting what is wrong.
class Reader {
 public:
  Reader(const Json& file, const Variables& variables, Errors& errors)
      : m_file{file}, m_variables{variables}, m_errors{errors} {}

  Config read() {
    read_text("server", m_config.server);
    if (!is_address(m_config.server)) report("matrix.fout.server");
    while (m_config.server.ends_with('/')) m_config.server.pop_back();
    read_text("gebruiker", m_config.user);
    if (!is_user_id(m_config.user)) report("matrix.fout.gebruiker");
    read_text("apparaat", m_config.device);
    read_secret("token", token_variable, m_config.token);
    read_secret("wachtwoord", password_variable, m_config.password);
    if (m_config.token.empty() && m_config.password.empty()) report("matrix.fout.geen-toegang");
    read_list("personen", is_user_id, m_config.people);
    read_list("servers", is_server_name, m_config.servers);
    if (m_config.people.empty() && m_config.servers.empty()) report("matrix.fout.niemand");
    read_roles();
    return std::move(m_config);
  }

 private:
  void report(const char* key, std::vector<std::pair<std::string, std::string>> arguments = {}) {
    m_errors.push_back({key, std::move(arguments)});
  }

  [[nodiscard]] const Json* find(const char* name) const {
    const auto found = m_file.find(name);
    return found == m_file.end() ? nullptr : &*found;
  }

  void read_text(const char* name, std::string& field) {
    const Json* value = find(name);
    if (value == nullptr) return;
    if (!value->is_string() || value->get_ref<const std::string&>().empty()) {
      return report("matrix.fout.tekst", {{"sleutel", name}});
    }
    field = value->get<std::string>();
  }

  void read_secret(const char* name, const char* variable, std::string& field) {
    read_text(name, field);
    if (const auto set = m_variables.find(variable); set != m_variables.end()) field = set->second;
    const bool goes_in_a_header = &field == &m_config.token;
    if (goes_in_a_header && !is_secret(field)) report("matrix.fout.geheim", {{"sleutel", name}, {"variabele", variable}});
  }

  void read_list(const char* name, bool (*fits)(std::string_view), std::vector<std::string>& field) {
    const Json* value = find(name);
    if (value == nullptr) return;
    const auto good = [fits](const Json& one) { return one.is_string() && fits(one.get_ref<const std::string&>()); };
    if (!value->is_array() || !std::ranges::all_of(*value, good)) {
      return report("matrix.fout.lijst", {{"sleutel", name}});
    }
    field = value->get<std::vector<std::string>>();
  }

  void read_roles() {
    const Json* value = find("rollen");
    if (value == nullptr) return;
    core::RoleSet roles;
    bool good = value->is_array();
    for (const auto& one : good ? *value : Json::array()) {
      const auto role = one.is_string() ? core::role_from_id(one.get_ref<const std::string&>()) : std::nullopt;
      good = good && role;
      if (role) roles.insert(*role);
    }
    if (!good || roles.empty()) return report("matrix.fout.rollen");
    m_config.roles = roles;
  }

  const Json& m_file;
  const Variables& m_variables;
  Errors& m_errors;
  Config m_config;
};

ConfigError json_error(const content::JsonError& error) {
  const bool twice = error.problem == content::JsonProblem::duplicate_key;
  return {twice ? "matrix.fout.dubbel" : "matrix.fout.json", {{"regel", std::to_string(error.line)}}};
}

/// Named by line alone: somebody may have put a token where a name belongs.
void report_unknown(const content::JsonDocument& document, Errors& errors) {
  std::size_t at = 0;
  for (const auto& [name, value] : document.value.items()) {
    const int line = document.lines.children.at(at++).line;
    if (std::ranges::find(names, name) != names.end()) continue;
    errors.push_back({"matrix.fout.onbekend", {{"regel", std::to_string(line)}, {"bekend", all_names()}}});
  }
}

}  // namespace

bool Config::allows(std::string_view person) const {
  return std::ranges::find(people, person) != people.end() ||
         std::ranges::find(servers, server_of(person)) != servers.end();
}

Variables config_variables() {
  Variables found;
  for (const char* name : {token_variable, password_variable}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') found.emplace(name, value);
  }
  return found;
}

tl::expected<Config, std::vector<ConfigError>> read_config(std::string_view text, const Variables& variables) {
  const auto document = content::parse_strict(text);
  if (!document) return tl::unexpected(Errors{json_error(document.error())});
  if (!document->value.is_object()) return tl::unexpected(Errors{{"matrix.fout.object", {}}});
  Errors errors;
  report_unknown(*document, errors);
  auto config = Reader{document->value, variables, errors}.read();
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return config;
}

}  // namespace inzetwijzer::adapters::matrix
