#include <memory>

#include "cli/bot.hpp"
#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "inference/engine.hpp"
#include "net/http.hpp"
#include "slack/run.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

slack::Config slack_settings(const Program& program, const BotCommandOptions& options) {
  auto config = slack::read_config(read_settings(program, options), slack::config_variables());
  if (config) return std::move(*config);
  refuse_settings(program, options.config, config.error());
}

int run(const Program& program, const BotCommandOptions& options) {
  constexpr unsigned most_threads = 64;
  const auto config = slack_settings(program, options);
  const slack::RunOptions run_options{status_port(program, options),
                                      require_number(program, "--draden", options.threads, 1, most_threads)};
  const auto content = load_content(program.texts);
  const inference::Engine engine{*content};
  const auto store = open_store(program.texts, options.database);
  try {
    slack::run(config, {*content, engine, *store}, run_options, log_to_stderr(program));
  } catch (const slack::SignInError& error) {
    throw OutsideError{program.texts.format("fout.slack-aanmelden", {{"code", error.what()}})};
  } catch (const net::NetError&) {
    throw OutsideError{program.texts.format("fout.poort-bezet")};
  }
  return exit_done;
}

}  // namespace

void add_slack(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "slack");
  auto options = std::make_shared<BotCommandOptions>();
  add_bot_options(*command, program, *options);
  on_chosen(*command, program, [&program, options] { return run(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
