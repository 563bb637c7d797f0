#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/private_file.hpp"
#include "cli/surroundings.hpp"
#include "conversation/own_data.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

int list(const Program& program, const std::string& database) {
  const auto& texts = program.texts;
  const auto sessions = open_store(texts, database)->sessions(local_identity());
  if (sessions.empty()) {
    std::cout << texts.format("sessies.geen") << std::endl;
    return std::cout ? exit_done : exit_outside_failed;
  }
  for (const auto& session : sessions) {
    const std::string role = "sessies.rol." + session.role;
    std::cout << texts.format("sessies.regel",
                              {{"sessie", session.id},
                               {"rol", texts.format(texts.contains(role) ? role : "sessies.rol.onbekend")},
                               {"moment", local_moment(texts, session.last_turn)}})
              << '\n';
  }
  std::cout << texts.format("sessies.verder") << std::endl;
  return std::cout ? exit_done : exit_outside_failed;
}

int erase(const Program& program, const std::string& session, const std::string& database) {
  require_given(program, "--sessie", session);
  if (!open_store(program.texts, database)->erase(local_identity(), session)) {
    throw RefusedError{program.texts.format("fout.sessie-onbekend")};
  }
  std::cout << program.texts.format("wis.klaar") << std::endl;
  return exit_done;
}

struct ExporteerOptions {
  std::string session;
  std::string output;
  std::string database;
};

int export_session(const Program& program, const ExporteerOptions& options) {
  require_given(program, "--sessie", options.session);
  const auto session = open_store(program.texts, options.database)->find(local_identity(), options.session);
  if (!session) throw RefusedError{program.texts.format("fout.sessie-onbekend")};
  const auto text = conversation::own_data(*session);
  if (!options.output.empty() && options.output != "-") {
    write_private_file(program.texts, options.output, text);
    return exit_done;
  }
  std::cout << text << std::flush;
  return std::cout ? exit_done : exit_outside_failed;
}

}  // namespace

void add_sessies(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "sessies");
  auto database = std::make_shared<std::string>();
  add_value(*command, program, "--database", *database, "optie.database", "pad");
  on_chosen(*command, program, [&program, database] { return list(program, *database); });
}

void add_wis(CLI::App& app, Program& program) {
  struct WisOptions {
    std::string session;
    std::string database;
  };
  CLI::App* command = add_command(app, program, "wis");
  auto options = std::make_shared<WisOptions>();
  add_value(*command, program, "--sessie", options->session, "optie.wis.sessie", "id");
  add_value(*command, program, "--database", options->database, "optie.database", "pad");
  on_chosen(*command, program, [&program, options] { return erase(program, options->session, options->database); });
}

void add_exporteer(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "exporteer");
  auto options = std::make_shared<ExporteerOptions>();
  add_value(*command, program, "--sessie", options->session, "optie.exporteer.sessie", "id");
  add_value(*command, program, "-o,--uit", options->output, "optie.exporteer.uit", "pad");
  add_value(*command, program, "--database", options->database, "optie.database", "pad");
  on_chosen(*command, program, [&program, options] { return export_session(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
