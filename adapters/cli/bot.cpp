#include "cli/bot.hpp"

#include <cstdio>
#include <vector>

#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "terminal/text.hpp"

namespace inzetwijzer::adapters::cli {

void add_bot_options(CLI::App& command, const Program& program, BotCommandOptions& options) {
  add_value(command, program, "--config", options.config, "optie.bot.config", "pad");
  add_value(command, program, "--database", options.database, "optie.database", "pad");
  add_value(command, program, "--status-poort", options.status_port, "optie.bot.status", "aantal");
  add_value(command, program, "--draden", options.threads, "optie.bot.draden", "aantal");
}

std::string read_settings(const Program& program, const BotCommandOptions& options) {
  require_given(program, "--config", options.config);
  InputFile file{program.texts, options.config};
  constexpr std::size_t largest = std::size_t{1} << 20U;
  return file.read_at_most(largest);
}

std::optional<std::uint16_t> status_port(const Program& program, const BotCommandOptions& options) {
  constexpr unsigned highest = 65'535;
  const unsigned port = require_number(program, "--status-poort", options.status_port, 0, highest);
  if (port == 0) return std::nullopt;
  return static_cast<std::uint16_t>(port);
}

chat::Log log_to_stderr(const Program& program) {
  return [&texts = program.texts](std::string_view key) {
    std::fputs((terminal::neutralise(texts.format(key)) + '\n').c_str(), stderr);
  };
}

void refuse_settings(const Program& program, const std::string& file, const chat::SettingErrors& errors) {
  std::string report = program.texts.format("fout.instellingen", {{"bestand", file}});
  for (const auto& [key, arguments] : errors) {
    std::vector<content::MessageArgument> filled;
    for (const auto& [name, value] : arguments) filled.emplace_back(name, std::string_view{value});
    report += "\n- " + program.texts.format(key, filled);
  }
  throw InputError{report};
}

}  // namespace inzetwijzer::adapters::cli
