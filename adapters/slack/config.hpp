#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace inzetwijzer::adapters::slack {

enum class Mode {
  socket,  ///< we connect to Slack: no address of our own is needed
  http,    ///< Slack connects to us
};

/// How the bot runs.
struct Config {
  Mode mode = Mode::socket;
  std::string bot_token;
  std::string app_token;            ///< for Mode::socket
  std::string signing_secret;       ///< for Mode::http
  std::vector<std::string> teams;   ///< the only workspaces it answers; never empty
  bool employees_allowed = false;   ///< conversations in the role `medewerker`, which an employer can export
  std::string api = "https://slack.com/api";  ///< without a / at the end
  std::string listen_address = "127.0.0.1";   ///< for Mode::http
  std::uint16_t listen_port = 3000;
};

/// One mistake: the key of its text in dialogues/opdrachtregel.json and what to fill in there. Never holds a token, a
/// secret or any other value from the file.
struct ConfigError {
  std::string key;
  std::vector<std::pair<std::string, std::string>> arguments;
  friend bool operator==(const ConfigError&, const ConfigError&) = default;
};

using Variables = std::map<std::string, std::string, std::less<>>;

/// The variables of this process that `read_config` looks at, as far as they are set and not empty.
Variables config_variables();

/// The configuration from the text of its file, with INZETWIJZER_SLACK_BOT_TOKEN, _APP_TOKEN and _SIGNING_SECRET going
/// before what stands there. Otherwise every mistake at once.
tl::expected<Config, std::vector<ConfigError>> read_config(std::string_view text, const Variables& variables);

}  // namespace inzetwijzer::adapters::slack
