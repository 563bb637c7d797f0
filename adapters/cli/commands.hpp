#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "content/messages.hpp"

namespace CLI {
class App;
}

namespace inzetwijzer::adapters::cli {

/// What the commands share. Outlives the CLI::App.
struct Program {
  const content::Messages& texts;
  std::string colour = "auto";
  std::function<int()> action;  ///< set by the command that was chosen; returns the exit code
};

void add_gesprek(CLI::App& app, Program& program);
void add_evalueer(CLI::App& app, Program& program);
void add_begrijp(CLI::App& app, Program& program);
void add_kennis(CLI::App& app, Program& program);
void add_kennis_zoek(CLI::App& knowledge, Program& program);
void add_kennis_toon(CLI::App& knowledge, Program& program);
void add_wat_als(CLI::App& app, Program& program);
void add_bon(CLI::App& app, Program& program);
void add_verslag(CLI::App& app, Program& program);
void add_matrix(CLI::App& app, Program& program);
void add_slack(CLI::App& app, Program& program);
void add_sessies(CLI::App& app, Program& program);
void add_exporteer(CLI::App& app, Program& program);
void add_wis(CLI::App& app, Program& program);
void add_back_up(CLI::App& app, Program& program);
void add_sleutel(CLI::App& app, Program& program);

/// A subcommand with the description that stands under "opdracht.<full name>".
CLI::App* add_command(CLI::App& parent, const Program& program, const std::string& name);

/// What to do when the command is the one that was given; returns the exit code.
void on_chosen(CLI::App& command, Program& program, std::function<int()> action);

/// Words without the name of an option before them. `key` and `word` as below.
void add_words(CLI::App& command, const Program& program, const std::string& name, std::vector<std::string>& words,
               std::string_view key, std::string_view word);

/// An option without a value.
void add_flag(CLI::App& command, const Program& program, const std::string& name, bool& given, std::string_view key);

/// An option with one value. `key` names its help text, `word` the word for the value ("woord.<word>").
void add_value(CLI::App& command, const Program& program, const std::string& name, std::string& value,
               std::string_view key, std::string_view word);

/// An option that may be given more than once, each time with one value.
void add_values(CLI::App& command, const Program& program, const std::string& name, std::vector<std::string>& values,
                std::string_view key, std::string_view word);

/// Throws UsageError unless the value is one of the choices.
void require_choice(const Program& program, std::string_view option, std::string_view value,
                    std::initializer_list<std::string_view> choices);

/// Throws UsageError unless the value is a whole number from `lowest` up to and including `highest`.
unsigned require_number(const Program& program, std::string_view option, std::string_view value,
                        unsigned lowest, unsigned highest);

/// Throws UsageError when an option that must be there was not given.
void require_given(const Program& program, std::string_view option, std::string_view value);

}  // namespace inzetwijzer::adapters::cli
