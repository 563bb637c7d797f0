#include "cli/help.hpp"

#include "terminal/screen.hpp"
#include "terminal/text.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

constexpr int indent = 6;

std::string paragraph(const std::string& text, int margin) {
  std::string result;
  for (const auto& line : terminal::wrap(text, std::max(terminal::Screen{false}.columns() - margin, 20))) {
    result += std::string(static_cast<std::size_t>(margin), ' ') + line + "\n";
  }
  return result;
}

std::string entry(const std::string& name, const std::string& text) {
  return "  " + name + "\n" + paragraph(text, indent);
}

std::string section(const std::string& title, const std::string& body) {
  return body.empty() ? "" : "\n" + title + "\n" + body;
}

std::string with_value(const std::string& name, const CLI::Option& option) {
  return option.get_type_name().empty() ? name : name + " " + option.get_type_name();
}

}  // namespace

std::string full_name(const CLI::App& app) {
  return app.get_parent() == nullptr ? app.get_name() : full_name(*app.get_parent()) + " " + app.get_name();
}

std::string Help::commands(const CLI::App& app) const {
  std::string result;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    if (!command->get_group().empty()) result += entry(command->get_name(), command->get_description());
  }
  return result;
}

std::string Help::options(const CLI::App& app) const {
  std::string result;
  for (const auto* option : app.get_options()) {
    const std::string name = option->get_positional() ? option->get_type_name()
                                                      : with_value(option->get_name(false, true), *option);
    result += entry(name, option->get_description());
  }
  return result;
}

std::string Help::make_help(const CLI::App* app, std::string /*name*/, CLI::AppFormatMode /*mode*/) const {
  std::string form = full_name(*app).substr(full_name(*app).find(' ') + 1);
  const bool top = app->get_parent() == nullptr;
  const std::string nested = commands(*app);
  form = top ? "" : form + " ";
  form += m_texts.format(nested.empty() ? "hulp.gebruik-opties" : "hulp.gebruik-opdracht");
  for (const auto* option : app->get_options()) {
    if (option->get_positional()) form += " [" + option->get_type_name() + "]";
  }
  std::string result = m_texts.format("hulp.gebruik", {{"vorm", form}}) + "\n\n";
  result += paragraph(app->get_description(), 0);
  result += section(m_texts.format("hulp.opdrachten"), nested);
  result += section(m_texts.format("hulp.opties"), options(*app));
  if (top) result += "\n" + m_texts.format("hulp.meer") + "\n";
  return result;
}

}  // namespace inzetwijzer::adapters::cli
