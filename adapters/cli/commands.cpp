#include "cli/commands.hpp"

#include <algorithm>
#include <charconv>

#include "cli/failure.hpp"

namespace inzetwijzer::adapters::cli {

CLI::App* add_command(CLI::App& parent, const Program& program, const std::string& name) {
  const std::string full = parent.get_parent() == nullptr ? name : parent.get_name() + " " + name;
  return parent.add_subcommand(name, program.texts.format("opdracht." + full));
}

CLI::Option* add_value(CLI::App& command, const Program& program, const std::string& name, std::string& value,
                       std::string_view key, std::string_view word) {
  return command.add_option(name, value, program.texts.format(key))
      ->type_name(program.texts.format("woord." + std::string{word}));
}

CLI::Option* add_values(CLI::App& command, const Program& program, const std::string& name,
                        std::vector<std::string>& values, std::string_view key, std::string_view word) {
  return command.add_option(name, values, program.texts.format(key))
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
