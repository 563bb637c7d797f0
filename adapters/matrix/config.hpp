#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "chat/settings.hpp"
#include "core/role.hpp"

namespace inzetwijzer::adapters::matrix {

/// How the bot runs.
struct Config {
  std::string server;    ///< address of the homeserver, without a / at the end
  std::string user;      ///< "@inzetwijzer:example.org"
  std::string token;     ///< one of these two is there
  std::string password;  ///< to log in with, again when the server no longer takes a token
  std::string device = "INZETWIJZER";
  std::vector<std::string> people;   ///< who may talk to it
  std::vector<std::string> servers;  ///< all people of these servers may too
  core::RoleSet roles = core::RoleSet::all();

  /// Nobody, unless they or their server stand on a list.
  [[nodiscard]] bool allows(std::string_view person) const;
};

/// INZETWIJZER_MATRIX_TOKEN and INZETWIJZER_MATRIX_WACHTWOORD, as far as they are set and not empty.
chat::Variables config_variables();

/// The configuration from the text of its file; the variables go before what stands there. Otherwise every mistake at
/// once.
tl::expected<Config, chat::SettingErrors> read_config(std::string_view text, const chat::Variables& variables);

}  // namespace inzetwijzer::adapters::matrix
