#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/surroundings.hpp"
#include "json/understand_lines.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

struct BegrijpOptions {
  std::string file;
  bool trace = false;
};

int run(const Program& program, const BegrijpOptions& options) {
  std::ios::sync_with_stdio(false);
  InputFile file{program.texts, options.file};
  const auto content = load_content(program.texts);
  return json::understand_lines(file.stream(), std::cout, *content, options.trace);
}

}  // namespace

void add_begrijp(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "begrijp");
  auto options = std::make_shared<BegrijpOptions>();
  add_value(*command, program, "bestand", options->file, "optie.begrijp.bestand", "bestand");
  add_flag(*command, program, "--uitleg", options->trace, "optie.begrijp.uitleg");
  on_chosen(*command, program, [&program, options] { return run(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
