#include "cli/commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <utility>

#include "cli/failure.hpp"

namespace inzetwijzer::adapters::cli {

CLI::App* add_command(CLI::App& parent, const Program& program, const std::string& name) {
  const std::string full = parent.get_parent() == nullptr ? name : parent.get_name() + " " + name;
  return parent.add_subcommand(name, program.texts.format("opdracht." + full));
}

void on_chosen(CLI::App& command, Program& program, std::function<int()> action) {
  command.callback([&program, action = std::move(action)] { program.action = action; });
}

void add_words(CLI::App& command, const Program& program, const std::string& name, std::vector<std::string>& words,
               std::string_view key, std::string_view word) {
  command.add_option(name, words, program.texts.format(key))
      ->type_name(program.texts.format("woord." + std::string{word}));
}

void add_flag(CLI::App& command, const Program& program, const std::string& name, bool& given, std::string_view key) {
  command.add_flag(name, given, program.texts.format(key));
}

void add_value(CLI::App& command, const Program& program, const std::string& name, std::string& value,
               std::string_view key, std::string_view word) {
  command.add_option(name, value, program.texts.format(key))
      ->type_name(program.texts.format("woord." + std::string{word}));
}

void add_values(CLI::App& command, const Program& program, const std::string& name, std::vector<std::string>& values,
                std::string_view key, std::string_view word) {
  command.add_option(name, values, program.texts.format(key))
      ->type_name(program.texts.format("woord." + std::string{word}))
      ->allow_extra_args(false);
}

void require_choice(const Program& program, std::string_view option, std::string_view value,
                    std::initializer_list<std::string_view> choices) {
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  std::string listed;
  for (const auto choice : choices) {
    if (!listed.empty()) listed += ", ";
    listed += choice;
  }
  throw UsageError{
      program.texts.format("gebruik-fout.keuze", {{"waarde", value}, {"optie", option}, {"keuzes", listed}})};
}

unsigned require_number(const Program& program, std::string_view option, std::string_view value,
                        unsigned lowest, unsigned highest) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error == std::errc{} && end == value.data() + value.size() && number >= lowest && number <= highest) {
    return number;
  }
  throw UsageError{program.texts.format("gebruik-fout.getal", {{"waarde", value},
                                                               {"optie", option},
                                                               {"laagste", std::int64_t{lowest}},
                                                               {"hoogste", std::int64_t{highest}}})};
}

void require_given(const Program& program, std::string_view option, std::string_view value) {
  if (value.empty()) throw UsageError{program.texts.format("gebruik-fout.ontbreekt", {{"optie", option}})};
}

}  // namespace inzetwijzer::adapters::cli
