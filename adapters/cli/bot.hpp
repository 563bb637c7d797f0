#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "chat/operate.hpp"
#include "chat/settings.hpp"
#include "cli/commands.hpp"

namespace inzetwijzer::adapters::cli {

/// What the commands that run a bot share.
struct BotCommandOptions {
  std::string config;
  std::string database;
  std::string status_port = "0";
  std::string threads = "2";
};

void add_bot_options(CLI::App& command, const Program& program, BotCommandOptions& options);

/// The text of the file with settings. Throws UsageError when none is named, OutsideError when it cannot be read.
std::string read_settings(const Program& program, const BotCommandOptions& options);

/// Nothing for 0.
std::optional<std::uint16_t> status_port(const Program& program, const BotCommandOptions& options);

/// Tells the operator on stderr.
chat::Log log_to_stderr(const Program& program);

/// Throws InputError that names them all.
[[noreturn]] void refuse_settings(const Program& program, const std::string& file, const chat::SettingErrors& errors);

}  // namespace inzetwijzer::adapters::cli
