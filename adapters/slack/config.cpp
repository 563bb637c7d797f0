#include "slack/config.hpp"

#include <algorithm>
#include <array>


namespace inzetwijzer::adapters::slack {
namespace {

using content::Json;

struct Secret {
  const char* name;
  const char* variable;
  const char* beginning;
  std::string Config::*field;
};

constexpr std::array<Secret, 3> secrets{{
    {"bot-token", "INZETWIJZER_SLACK_BOT_TOKEN", "xoxb-", &Config::bot_token},
    {"app-token", "INZETWIJZER_SLACK_APP_TOKEN", "xapp-", &Config::app_token},
    {"signing-secret", "INZETWIJZER_SLACK_SIGNING_SECRET", "", &Config::signing_secret},
}};

constexpr std::array<std::string_view, 9> names{
    "adres", "api", "app-token", "bot-token", "medewerkers", "modus", "poort", "signing-secret", "teams"};

bool is_letter_or_digit(char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// As a header can carry it, and as Slack makes them.
bool is_token(std::string_view text, std::string_view beginning) {
  return text.size() > beginning.size() && text.starts_with(beginning) &&
         std::ranges::all_of(
             text, [](char byte) { return is_letter_or_digit(byte) || byte == '-' || byte == '_'; });
}

/// T for a workspace, E for an organisation.
bool is_team(std::string_view text) {
  return text.size() > 1 && (text.front() == 'T' || text.front() == 'E') &&
         std::ranges::all_of(text, is_letter_or_digit);
}

/// Fills a configuration from the file's object, noting what is wrong.
class Reader : private chat::SettingsReader {
 public:
  Reader(const Json& file, const chat::Variables& variables, chat::SettingErrors& errors)
      : SettingsReader{file, errors}, m_variables{variables} {}

  Config read() {
    for (const auto& secret : secrets) read_secret(secret);
    read_mode();
    read_teams();
    read_flag("medewerkers", m_config.employees_allowed);
    read_text("adres", m_config.listen_address);
    read_port();
    read_api();
    require(secrets[0]);
    if (m_mode_known) require(m_config.mode == Mode::socket ? secrets[1] : secrets[2]);
    return std::move(m_config);
  }

 private:
  void read_flag(const char* name, bool& field) {
    const Json* value = find(name);
    if (value == nullptr) return;
    if (!value->is_boolean()) return report("slack.fout.ja-nee", {{"sleutel", name}});
    field = value->get<bool>();
  }

  /// A variable goes before the file, whose own mistake is then still one.
  void read_secret(const Secret& secret) {
    std::string& field = m_config.*secret.field;
    read_text(secret.name, field);
    if (const auto set = m_variables.find(secret.variable); set != m_variables.end()) field = set->second;
    if (field.empty() || is_token(field, secret.beginning)) return;
    report(*secret.beginning == '\0' ? "slack.fout.geheim" : "slack.fout.token",
           {{"sleutel", secret.name}, {"variabele", secret.variable}, {"begin", secret.beginning}});
  }

  void require(const Secret& secret) {
    if (!(m_config.*secret.field).empty()) return;
    if (const Json* value = find(secret.name); value != nullptr && !value->is_string())
      return;  // told already
    report("slack.fout.ontbreekt", {{"sleutel", secret.name}, {"variabele", secret.variable}});
  }

  void read_mode() {
    const Json* value = find("modus");
    if (value == nullptr || *value == "socket") return;
    if (*value == "http") {
      m_config.mode = Mode::http;
      return;
    }
    m_mode_known = false;
    report("slack.fout.modus");
  }

  void read_teams() {
    const Json* value = find("teams");
    if (value == nullptr || (value->is_array() && value->empty())) return report("slack.fout.teams-leeg");
    if (!value->is_array()) return report("slack.fout.teams");
    for (const auto& team : *value) {
      if (!team.is_string() || !is_team(team.get_ref<const std::string&>()))
        return report("slack.fout.teams");
      m_config.teams.push_back(team.get<std::string>());
    }
  }

  void read_port() {
    const Json* value = find("poort");
    if (value == nullptr) return;
    constexpr std::uint64_t highest = 65'535;
    if (!value->is_number_unsigned() || *value == 0U || value->get<std::uint64_t>() > highest) {
      return report("slack.fout.poort");
    }
    m_config.listen_port = value->get<std::uint16_t>();
  }

  void read_api() {
    if (!read_text("api", m_config.api)) return;
    if (!chat::is_address_for_secrets(m_config.api)) return report("slack.fout.api");
    while (m_config.api.ends_with('/')) m_config.api.pop_back();
  }

  const chat::Variables& m_variables;
  Config m_config;
  bool m_mode_known = true;
};

}  // namespace

chat::Variables config_variables() {
  return chat::variables_named(std::array{secrets[0].variable, secrets[1].variable, secrets[2].variable});
}

tl::expected<Config, chat::SettingErrors> read_config(std::string_view text, const chat::Variables& variables) {
  chat::SettingErrors errors;
  const auto file = chat::read_settings(text, names, errors);
  if (!file) return tl::unexpected(std::move(errors));
  auto config = Reader{*file, variables, errors}.read();
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return config;
}

}  // namespace inzetwijzer::adapters::slack
