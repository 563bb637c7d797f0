#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "content/messages.hpp"

namespace inzetwijzer::adapters::cli {

/// The help of a command, in Dutch and wrapped to the terminal.
class Help : public CLI::FormatterBase {
 public:
  explicit Help(const content::Messages& texts) : m_texts{texts} {}

  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;

 private:
  [[nodiscard]] std::string commands(const CLI::App& app) const;
  [[nodiscard]] std::string options(const CLI::App& app) const;

  const content::Messages& m_texts;
};

/// What to type for this command: "inzetwijzer kennis controleer".
std::string full_name(const CLI::App& app);

}  // namespace inzetwijzer::adapters::cli
