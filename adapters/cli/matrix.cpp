#include <memory>

#include "cli/bot.hpp"
#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "inference/engine.hpp"
#include "matrix/run.hpp"
#include "net/http.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

matrix::Config settings(const Program& program, const BotCommandOptions& options) {
  auto config = matrix::read_config(read_settings(program, options), matrix::config_variables());
  if (config) return std::move(*config);
  refuse_settings(program, options.config, config.error());
}

int run(const Program& program, const BotCommandOptions& options, bool once) {
  constexpr unsigned most_threads = 64;
  const auto config = settings(program, options);
  const matrix::RunOptions run_options{status_port(program, options),
                                       require_number(program, "--draden", options.threads, 1, most_threads), once};
  const auto content = load_content(program.texts);
  const inference::Engine engine{*content};
  const auto store = open_store(program.texts, options.database);
  try {
    matrix::run(config, {*content, engine, *store}, run_options, log_to_stderr(program));
  } catch (const matrix::SignInError& error) {
    throw OutsideError{program.texts.format("fout.matrix-aanmelden", {{"code", error.what()}})};
  } catch (const net::NetError&) {
    throw OutsideError{program.texts.format(once ? "fout.matrix-verbinding" : "fout.poort-bezet")};
  }
  return exit_done;
}

}  // namespace

void add_matrix(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "matrix");
  auto options = std::make_shared<BotCommandOptions>();
  add_bot_options(*command, program, *options);
  auto once = std::make_shared<bool>(false);
  add_flag(*command, program, "--eenmaal", *once, "optie.matrix.eenmaal");
  on_chosen(*command, program, [&program, options, once] { return run(program, *options, *once); });
}

}  // namespace inzetwijzer::adapters::cli
