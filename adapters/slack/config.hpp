#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "chat/settings.hpp"

namespace inzetwijzer::adapters::slack {

enum class Mode {
  socket,  ///< we connect to Slack: no address of our own is needed
  http,    ///< Slack connects to us
};

/// How the bot runs.
struct Config {
  Mode mode = Mode::socket;
  std::string bot_token;
  std::string app_token;           ///< for Mode::socket
  std::string signing_secret;      ///< for Mode::http
  std::vector<std::string> teams;  ///< the only workspaces it answers; never empty
  bool employees_allowed = false;  ///< conversations in the role `medewerker`, which an employer can export
  std::string api = "https://slack.com/api";  ///< without a / at the end
  std::string listen_address = "127.0.0.1";   ///< for Mode::http
  std::uint16_t listen_port = 3000;
};

/// The variables of this process that `read_config` looks at, as far as they are set and not empty.
chat::Variables config_variables();

/// The configuration from the text of its file, with INZETWIJZER_SLACK_BOT_TOKEN, _APP_TOKEN and
/// _SIGNING_SECRET going before what stands there. Otherwise every mistake at once.
tl::expected<Config, chat::SettingErrors> read_config(std::string_view text, const chat::Variables& variables);

}  // namespace inzetwijzer::adapters::slack
