#include <future>
#include <iostream>
#include <memory>
#include <optional>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/store_message.hpp"
#include "cli/surroundings.hpp"
#include "conversation/conversation.hpp"
#include "inference/engine.hpp"
#include "json/converse.hpp"
#include "terminal/run.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

struct GesprekOptions {
  std::string role;
  std::string session;
  std::string database;
  bool json = false;
};

conversation::Request request(const GesprekOptions& options) {
  conversation::Request request;
  request.identity = local_identity();
  request.channel = options.json ? conversation::Channel::json : conversation::Channel::terminal;
  if (!options.role.empty()) request.role = core::role_from_id(options.role);
  if (!options.session.empty()) request.session = options.session;
  return request;
}

int converse(const Program& program, const content::Content& content,
             conversation::Conversation& conversation, const GesprekOptions& options) {
  if (options.json) {
    std::ios::sync_with_stdio(false);
    return json::converse_lines(std::cin, std::cout, conversation, content.messages);
  }
  terminal::Screen screen{program.colour != "nooit"};
  const terminal::RunOptions run_options{
      options.database, [&](const store::StoreError& error) { return store_message(program.texts, error); }};
  return terminal::run(conversation, {content.messages, program.texts}, screen, run_options);
}

int run(const Program& program, const GesprekOptions& options) {
  if (!options.role.empty()) {
    require_choice(program, "--rol", options.role, {"leidinggevende", "medewerker", "or"});
  }
  const auto content = load_content(program.texts);
  const inference::Engine engine{*content};
  // The rules load while the database opens.
  auto preparing = std::async(std::launch::async, [&engine] { static_cast<void>(engine.explore()); });
  const auto store = open_store(program.texts, options.database);
  preparing.get();
  try {
    conversation::Conversation conversation{{*content, engine, *store}, request(options)};
    return converse(program, *content, conversation, options);
  } catch (const conversation::OpenError& error) {
    const bool unknown = error.problem() == conversation::OpenProblem::unknown_session;
    throw RefusedError{program.texts.format(unknown ? "fout.sessie-onbekend" : "fout.sessie-andere-rol")};
  }
}

}  // namespace

void add_gesprek(CLI::App& app, Program& program) {
  CLI::App* command = add_command(app, program, "gesprek");
  auto options = std::make_shared<GesprekOptions>();
  add_value(*command, program, "--rol", options->role, "optie.gesprek.rol", "rol");
  add_value(*command, program, "--sessie", options->session, "optie.gesprek.sessie", "id");
  add_value(*command, program, "--database", options->database, "optie.database", "pad");
  add_flag(*command, program, "--json", options->json, "optie.gesprek.json");
  on_chosen(*command, program, [&program, options] { return run(program, *options); });
}

}  // namespace inzetwijzer::adapters::cli
