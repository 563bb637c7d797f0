#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "inference/engine.hpp"
#include "json/receipt.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

/// More is no report of this program, and will not parse.
constexpr std::size_t largest_report = std::size_t{8} << 20U;

int run(const Program& program, const std::string& name) {
  InputFile file{program.texts, name};
  const auto content = load_content(program.texts);
  const inference::Engine engine{*content};
  const auto comparison = json::compare_receipt(file.read_at_most(largest_report), *content, engine);
  std::cout << comparison.result.dump(2) << std::endl;
  if (!std::cout) return exit_outside_failed;
  return comparison.faulty ? exit_input_errors : exit_done;
}

}  // namespace

void add_bon(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "bon");
  auto file = std::make_shared<std::string>();
  add_value(*command, program, "bestand", *file, "optie.bon.bestand", "bestand");
  on_chosen(*command, program, [&program, file] { return run(program, *file); });
}

}  // namespace inzetwijzer::adapters::cli
