#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/private_file.hpp"
#include "cli/surroundings.hpp"
#include "conversation/session_report.hpp"
#include "inference/engine.hpp"
#include "report/render.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

struct VerslagOptions {
  std::string session;
  std::string format = "md";
  std::string output;
  std::string database;
};

std::string render(const report::Report& report, std::string_view format) {
  if (format == "html") return report::to_html(report);
  if (format == "json") return report::to_json(report);
  if (format == "csv") return report::to_csv(report);
  return report::to_markdown(report);
}

report::Report make(const Program& program, const VerslagOptions& options) {
  const auto content = load_content(program.texts);
  const inference::Engine engine{*content};
  const auto store = open_store(program.texts, options.database);
  try {
    return conversation::session_report({*content, engine, *store}, local_identity(), options.session);
  } catch (const conversation::OpenError&) {
    throw RefusedError{program.texts.format("fout.sessie-onbekend")};
  }
}

int run(const Program& program, const VerslagOptions& options) {
  require_given(program, "--sessie", options.session);
  require_choice(program, "--formaat", options.format, {"md", "html", "json", "csv"});
  const auto text = render(make(program, options), options.format);
  if (!options.output.empty() && options.output != "-") {
    write_private_file(program.texts, options.output, text);
    return exit_done;
  }
  std::cout << text << std::flush;
  return std::cout ? exit_done : exit_outside_failed;
}

}  // namespace

void add_verslag(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "verslag");
  auto options = std::make_shared<VerslagOptions>();
  add_value(*command, program, "--sessie", options->session, "optie.verslag.sessie", "id");
  add_value(*command, program, "--formaat", options->format, "optie.verslag.formaat", "keuze");
  add_value(*command, program, "-o,--uit", options->output, "optie.verslag.uit", "pad");
  add_value(*command, program, "--database", options->database, "optie.database", "pad");
  on_chosen(*command, program, [&program, options] { return run(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
