#include "matrix/config.hpp"

#include <algorithm>
#include <array>

#include "matrix/identifiers.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

using content::Json;

constexpr const char* token_variable = "INZETWIJZER_MATRIX_TOKEN";
constexpr const char* password_variable = "INZETWIJZER_MATRIX_WACHTWOORD";
constexpr std::array<std::string_view, 8> names{"apparaat", "gebruiker", "personen", "rollen",
                                                "server",   "servers",   "token",    "wachtwoord"};

/// As a header can carry it.
bool is_token(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return byte > ' ' && byte < '\x7f'; });
}

/// Fills a configuration from the file's object, noting what is wrong.
class Reader : private chat::SettingsReader {
 public:
  Reader(const Json& file, const chat::Variables& variables, chat::SettingErrors& errors)
      : SettingsReader{file, errors}, m_variables{variables} {}

  Config read() {
    read_text("server", m_config.server);
    if (!chat::is_address_for_secrets(m_config.server)) report("matrix.fout.server");
    while (m_config.server.ends_with('/')) m_config.server.pop_back();
    read_text("gebruiker", m_config.user);
    if (!is_user_id(m_config.user)) report("matrix.fout.gebruiker");
    read_text("apparaat", m_config.device);
    if (m_config.device.empty()) report("instelling.fout.tekst", {{"sleutel", "apparaat"}});
    read_secret("token", token_variable, m_config.token);
    if (!is_token(m_config.token)) report("matrix.fout.geheim", {{"sleutel", "token"}, {"variabele", token_variable}});
    read_secret("wachtwoord", password_variable, m_config.password);
    if (m_config.token.empty() && m_config.password.empty()) report("matrix.fout.geen-toegang");
    read_list("personen", is_user_id, m_config.people);
    read_list("servers", is_server_name, m_config.servers);
    if (m_config.people.empty() && m_config.servers.empty()) report("matrix.fout.niemand");
    read_roles();
    return std::move(m_config);
  }

 private:
  void read_secret(const char* name, const char* variable, std::string& field) {
    read_text(name, field);
    if (const auto set = m_variables.find(variable); set != m_variables.end()) field = set->second;
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

  const chat::Variables& m_variables;
  Config m_config;
};

}  // namespace

bool Config::allows(std::string_view person) const {
  return std::ranges::find(people, person) != people.end() ||
         std::ranges::find(servers, server_of(person)) != servers.end();
}

chat::Variables config_variables() {
  return chat::variables_named(std::array{token_variable, password_variable});
}

tl::expected<Config, chat::SettingErrors> read_config(std::string_view text, const chat::Variables& variables) {
  chat::SettingErrors errors;
  const auto file = chat::read_settings(text, names, errors);
  if (!file) return tl::unexpected(std::move(errors));
  auto config = Reader{*file, variables, errors}.read();
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return config;
}

}  // namespace inzetwijzer::adapters::matrix
