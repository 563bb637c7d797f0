#include "slack/config.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "content/strict_json.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

using content::Json;
using Errors = std::vector<ConfigError>;

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

constexpr std::array<std::string_view, 9> names{"adres",     "api",  "app-token",      "bot-token", "medewerkers",
                                                "modus", "poort", "signing-secret", "teams"};

std::string all_names() {
  std::string text;
  for (const auto name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

bool is_letter_or_digit(char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// As a header can carry it, and as Slack makes them.
bool is_token(std::string_view text, std::string_view beginning) {
  return text.size() > beginning.size() && text.starts_with(beginning) &&
         std::ranges::all_of(text, [](char byte) { return is_letter_or_digit(byte) || byte == '-' || byte == '_'; });
}

/// T for a workspace, E for an organisation.
bool is_team(std::string_view text) {
  return text.size() > 1 && (text.front() == 'T' || text.front() == 'E') && std::ranges::all_of(text, is_letter_or_digit);
}

/// Tokens go there: encrypted, or not out of this machine.
bool is_api(std::string_view text) {
  constexpr std::string_view secure = "https://";
  if (text.starts_with(secure)) return text.size() > secure.size();
  for (const std::string_view here : {"http://127.0.0.1", "http://localhost", "http://[::1]"}) {
    if (!text.starts_with(here)) continue;
    const auto rest = text.substr(here.size());
    return rest.empty() || rest.front() == '/' || (rest.front() == ':' && rest.find('@') == std::string_view::npos);
  }
  return false;
}

/// Fills a configuration from the file's object, noting what is wrong.
class Reader {
 public:
  Reader(const Json& file, const Variables& variables, Errors& errors)
      : m_file{file}, m_variables{variables}, m_errors{errors} {}

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
  void report(const char* key, std::vector<std::pair<std::string, std::string>> arguments = {}) {
    m_errors.push_back({key, std::move(arguments)});
  }

  [[nodiscard]] const Json* find(const char* name) const {
    const auto found = m_file.find(name);
    return found == m_file.end() ? nullptr : &*found;
  }

  /// True when it was there and is a text.
  bool read_text(const char* name, std::string& field) {
    const Json* value = find(name);
    if (value == nullptr) return false;
    if (!value->is_string()) {
      report("slack.fout.tekst", {{"sleutel", name}});
      return false;
    }
    field = value->get<std::string>();
    return true;
  }

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
    if (const Json* value = find(secret.name); value != nullptr && !value->is_string()) return;  // told already
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
      if (!team.is_string() || !is_team(team.get_ref<const std::string&>())) return report("slack.fout.teams");
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
    if (!is_api(m_config.api)) return report("slack.fout.api");
    while (m_config.api.ends_with('/')) m_config.api.pop_back();
  }

  const Json& m_file;
  const Variables& m_variables;
  Errors& m_errors;
  Config m_config;
  bool m_mode_known = true;
};

ConfigError json_error(const content::JsonError& error) {
  const bool twice = error.problem == content::JsonProblem::duplicate_key;
  return {twice ? "slack.fout.dubbel" : "slack.fout.json", {{"regel", std::to_string(error.line)}}};
}

/// Named by line alone: somebody may have put a token where a name belongs.
void report_unknown(const content::JsonDocument& document, Errors& errors) {
  std::size_t at = 0;
  for (const auto& [name, value] : document.value.items()) {
    const int line = document.lines.children.at(at++).line;
    if (std::ranges::find(names, name) != names.end()) continue;
    errors.push_back({"slack.fout.onbekend", {{"regel", std::to_string(line)}, {"bekend", all_names()}}});
  }
}

}  // namespace

Variables config_variables() {
  Variables found;
  for (const auto& secret : secrets) {
    const char* value = std::getenv(secret.variable);
    if (value != nullptr && *value != '\0') found.emplace(secret.variable, value);
  }
  return found;
}

tl::expected<Config, std::vector<ConfigError>> read_config(std::string_view text, const Variables& variables) {
  const auto document = content::parse_strict(text);
  if (!document) return tl::unexpected(Errors{json_error(document.error())});
  if (!document->value.is_object()) return tl::unexpected(Errors{{"slack.fout.object", {}}});
  Errors errors;
  report_unknown(*document, errors);
  auto config = Reader{document->value, variables, errors}.read();
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return config;
}

}  // namespace inzetwijzer::adapters::slack
