#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/help.hpp"
#include "content/answer_check.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

/// The chosen command, the deepest one.
CLI::App& chosen(CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? app : chosen(*commands.back());
}

class CommandLine {
 public:
  explicit CommandLine(const content::Messages& texts) : m_program{texts, "auto", {}} {
    m_app.formatter(std::make_shared<Help>(texts));
    m_app.set_help_flag("--help,-h", texts.format("optie.hulp"));
    m_app.add_flag("--versie", m_version, texts.format("optie.versie"));
    add_value(m_app, m_program, "--kleur", m_program.colour, "optie.kleur", "keuze");
    m_app.allow_extras()->fallthrough();
    add_gesprek(m_app, m_program);
    add_evalueer(m_app, m_program);
    add_begrijp(m_app, m_program);
    add_kennis(m_app, m_program);
    add_wat_als(m_app, m_program);
    add_verslag(m_app, m_program);
    add_bon(m_app, m_program);
    add_matrix(m_app, m_program);
    add_slack(m_app, m_program);
    add_sessies(m_app, m_program);
    add_exporteer(m_app, m_program);
    add_wis(m_app, m_program);
    add_back_up(m_app, m_program);
    add_sleutel(m_app, m_program);
  }

  void parse(std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());
    try {
      m_app.parse(arguments);
    } catch (const CLI::CallForHelp&) {
      m_program.action = [this] { return print(m_app.help()); };
    } catch (const CLI::ParseError& error) {
      throw UsageError{words(error)};
    }
  }

  /// No command was named, only options at most.
  [[nodiscard]] bool names_no_command() const {
    return !m_program.action && !m_version && m_app.get_subcommands().empty() &&
           (m_app.remaining().empty() || m_app.remaining().front().starts_with('-'));
  }

  /// What to do. Throws UsageError, without the hint on help.
  const std::function<int()>& action() {
    if (m_version && m_app.get_subcommands().empty()) {
      m_program.action = [this] {
        return print(m_program.texts.format("versie", {{"versie", INZETWIJZER_VERSION}}) + "\n");
      };
    }
    const auto extras = m_app.remaining(true);
    if (!extras.empty() && !asks_help()) throw UsageError{about_extra(extras.front())};
    if (!m_program.action) throw UsageError{m_program.texts.format("gebruik-fout.opdracht-ontbreekt")};
    require_choice(m_program, "--kleur", m_program.colour, {"auto", "nooit"});
    return m_program.action;
  }

  /// Where to find help on what was typed.
  [[nodiscard]] std::string help_hint() {
    return m_program.texts.format("gebruik-fout.hulp", {{"opdracht", full_name(chosen(m_app))}});
  }

 private:
  bool asks_help() const { return m_app.get_help_ptr()->count() > 0; }

  static int print(const std::string& text) {
    std::cout << text << std::flush;
    return std::cout ? exit_done : exit_outside_failed;
  }

  /// CLI11 puts the option's name in front of its English words.
  std::string words(const CLI::ParseError& error) {
    const std::string english = error.what();
    const std::string option = english.substr(0, english.find_first_of(": "));
    if (option.starts_with('-') && dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      const auto* known = chosen(m_app).get_option_no_throw(option);
      const bool flag = known != nullptr && known->get_type_name().empty();
      return m_program.texts.format(flag ? "gebruik-fout.geen-waarde" : "gebruik-fout.een-waarde",
                                    {{"optie", option}});
    }
    return m_program.texts.format("gebruik-fout.anders");
  }

  std::string about_extra(const std::string& extra) {
    const CLI::App& command = chosen(m_app);
    const bool option = extra.starts_with('-');
    const bool group = !command.get_subcommands([](const CLI::App*) { return true; }).empty();
    const char* key = option  ? "gebruik-fout.onbekende-optie"
                      : group ? "gebruik-fout.onbekende-opdracht"
                              : "gebruik-fout.te-veel";
    std::string text = m_program.texts.format(key, {{"woord", extra}});
    const std::string near = content::closest(extra, option ? option_names(command) : command_names(command));
    if (!near.empty()) text += " " + m_program.texts.format("gebruik-fout.bedoelde-je", {{"woord", near}});
    return text;
  }

  static std::vector<std::string> option_names(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::App* app = &command; app != nullptr; app = app->get_parent()) {
      for (const auto* option : app->get_options()) {
        for (const auto& name : option->get_lnames()) names.push_back("--" + name);
      }
    }
    return names;
  }

  static std::vector<std::string> command_names(const CLI::App& command) {
    std::vector<std::string> names;
    for (const auto* sub : command.get_subcommands([](const CLI::App*) { return true; })) {
      names.push_back(sub->get_name());
    }
    return names;
  }

  Program m_program;
  bool m_version = false;
  CLI::App m_app{m_program.texts.format("hulp.programma"), "inzetwijzer"};
};

}  // namespace

int carry_out(const content::Messages& texts, const std::vector<std::string>& arguments) {
  auto line = std::make_unique<CommandLine>(texts);
  try {
    line->parse(arguments);
    if (line->names_no_command()) {
      auto with_default = arguments;
      with_default.insert(with_default.begin(), "gesprek");
      line = std::make_unique<CommandLine>(texts);
      line->parse(with_default);
    }
    return line->action()();
  } catch (const UsageError& error) {
    throw UsageError{error.what() + ("\n" + line->help_hint())};
  }
}

}  // namespace inzetwijzer::adapters::cli
