#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/surroundings.hpp"
#include "inference/engine.hpp"
#include "json/evaluate.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

constexpr unsigned most_threads = 64;

struct EvalueerOptions {
  std::string file;
  std::string detail = "volledig";
  std::string threads = "1";
};

json::EvaluateOptions checked(const Program& program, const EvalueerOptions& options) {
  require_choice(program, "--uitleg", options.detail, {"volledig", "kort", "geen"});
  json::EvaluateOptions result;
  if (options.detail == "kort") result.detail = json::Detail::brief;
  if (options.detail == "geen") result.detail = json::Detail::none;
  result.threads = require_number(program, "--draden", options.threads, 1, most_threads);
  return result;
}

int run(const Program& program, const EvalueerOptions& options) {
  const auto how = checked(program, options);
  std::ios::sync_with_stdio(false);
  InputFile file{program.texts, options.file};
  const auto content = load_content(program.texts);
  const inference::Engine engine{*content};
  return json::evaluate_lines(file.stream(), std::cout, *content, engine, how);
}

}  // namespace

void add_evalueer(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "evalueer");
  auto options = std::make_shared<EvalueerOptions>();
  add_value(*command, program, "bestand", options->file, "optie.evalueer.bestand", "bestand");
  add_value(*command, program, "--uitleg", options->detail, "optie.evalueer.uitleg", "niveau");
  add_value(*command, program, "--draden", options->threads, "optie.evalueer.draden", "aantal");
  on_chosen(*command, program, [&program, options] { return run(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
