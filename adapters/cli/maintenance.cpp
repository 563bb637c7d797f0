#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "store/backup.hpp"
#include "store/rotation.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

struct CopyOptions {
  std::string file;
  std::string database;
  bool with_keys = false;
};

int say(const std::string& text) {
  std::cout << text << std::endl;
  return std::cout ? exit_done : exit_outside_failed;
}

/// What became of a copy, and what is in it.
int say(const Program& program, std::string_view key, const store::CopyContents& contents) {
  const auto& texts = program.texts;
  std::string text = texts.format(key) + "\n" +
                     texts.format("back-up.gesprekken", {{"aantal", static_cast<std::int64_t>(contents.sessions)}});
  if (contents.last_turn > 0) {
    text += " " + texts.format("back-up.laatste", {{"moment", local_moment(texts, contents.last_turn)}});
  }
  if (contents.unreadable > 0) {
    text += "\n" + texts.format("back-up.zonder-sleutel", {{"aantal", static_cast<std::int64_t>(contents.unreadable)}});
  }
  return say(text);
}

int back_up(const Program& program, const CopyOptions& options) {
  const auto keys = options.with_keys ? store::SessionKeys::included : store::SessionKeys::left_out;
  const auto contents = store::back_up(store_options(program.texts, options.database), options.file, keys);
  return say(program, options.with_keys ? "back-up.gemaakt-met-sleutels" : "back-up.gemaakt", contents);
}

int check(const Program& program, const CopyOptions& options) {
  return say(program, "back-up.gecontroleerd",
             store::check_copy(store_options(program.texts, options.database), options.file));
}

int restore(const Program& program, const CopyOptions& options) {
  return say(program, "back-up.hersteld", store::restore(store_options(program.texts, options.database), options.file));
}

int replace_key(const Program& program, const std::string& database) {
  store::replace_master_key(store_options(program.texts, database));
  return say(program.texts.format(store::master_key_is_in_environment() ? "sleutel.vervangen-omgeving" : "sleutel.vervangen"));
}

/// Says of the copy what else would be said of the database.
int run_on_copy(const Program& program, const CopyOptions& options, int (*run)(const Program&, const CopyOptions&)) {
  using Kind = store::StoreError::Kind;
  try {
    return run(program, options);
  } catch (const store::StoreError& error) {
    if (error.kind() == Kind::corrupt) throw OutsideError{program.texts.format("fout.back-up.kapot")};
    if (error.kind() == Kind::bad_key) throw OutsideError{program.texts.format("fout.back-up.sleutel")};
    if (error.kind() == Kind::cannot_open) {
      throw OutsideError{program.texts.format("fout.bestand", {{"bestand", options.file}})};
    }
    throw;
  }
}

/// An operation on one copy, named by its file.
void add_copy_command(CLI::App& group, Program& program, const std::string& name,
                                              int (*run)(const Program&, const CopyOptions&)) {
  CLI::App* command = add_command(group, program, name);
  auto options = std::make_shared<CopyOptions>();
  add_value(*command, program, "bestand", options->file, "optie.back-up.bestand", "bestand");
  add_value(*command, program, "--database", options->database, "optie.database", "pad");
  if (run == back_up) {
    add_flag(*command, program, "--met-sleutels", options->with_keys, "optie.back-up.met-sleutels");
  }
  on_chosen(*command, program, [&program, options, run] {
    require_given(program, program.texts.format("woord.bestand"), options->file);
    return run_on_copy(program, *options, run);
  });
}

}  // namespace

void add_back_up(CLI::App& app, Program& program) {
  CLI::App* group = add_command(app, program, "back-up");
  add_copy_command(*group, program, "maak", back_up);
  add_copy_command(*group, program, "controleer", check);
  add_copy_command(*group, program, "herstel", restore);
}

void add_sleutel(CLI::App& app, Program& program) {
  CLI::App* group = add_command(app, program, "sleutel");
  CLI::App* command = add_command(*group, program, "vervang");
  auto database = std::make_shared<std::string>();
  add_value(*command, program, "--database", *database, "optie.database", "pad");
  on_chosen(*command, program, [&program, database] { return replace_key(program, *database); });
}

}  // namespace inzetwijzer::adapters::cli
