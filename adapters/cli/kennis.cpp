#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/case_check.hpp"
#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "content/check.hpp"
#include "inference/engine.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

void print(const core::Diagnostic& mistake) {
  std::cout << mistake.file << ':';
  if (mistake.line > 0) std::cout << mistake.line << ':';
  std::cout << ' ' << mistake.reason << '\n';
  if (!mistake.mend.empty()) std::cout << "  " << mistake.mend << '\n';
}

int check(const Program& program, const std::string& cases) {
  const auto& texts = program.texts;
  core::Diagnostics found = content::check(find_data(texts));
  // Broken content cannot be loaded or tried on cases: its own mistakes come first.
  if (found.empty()) {
    const auto content = load_content(texts);
    for (const auto& refused : inference::refused_rules(*content)) {
      found.push_back({refused.file, refused.line, texts.format("controle.clips", {{"tekst", refused.text}}),
                       texts.format("controle.clips-herstel")});
    }
    if (found.empty() && !cases.empty()) found = check_cases(texts, *content, cases);
  }
  for (const auto& mistake : found) print(mistake);
  std::cout << (found.empty() ? texts.format("controle.goed")
                              : texts.format("controle.samenvatting",
                                             {{"aantal", static_cast<std::int64_t>(found.size())}}))
            << std::endl;
  if (!std::cout) return exit_outside_failed;
  return found.empty() ? exit_done : exit_input_errors;
}

}  // namespace

void add_kennis(CLI::App& app, Program& program) {
  CLI::App* knowledge = add_command(app, program, "kennis");
  add_kennis_zoek(*knowledge, program);
  add_kennis_toon(*knowledge, program);
  CLI::App* command = add_command(*knowledge, program, "controleer");
  auto cases = std::make_shared<std::string>();
  add_value(*command, program, "--casussen", *cases, "optie.controleer.casussen", "map");
  command->callback(
      [&program, cases] { program.action = [&program, cases] { return check(program, *cases); }; });
}

}  // namespace inzetwijzer::adapters::cli
