#include <algorithm>
#include <functional>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/case_check.hpp"
#include "cli/commands.hpp"
#include "cli/failure.hpp"
#include "cli/surroundings.hpp"
#include "content/check.hpp"
#include "content/readability.hpp"
#include "inference/engine.hpp"
#include "terminal/text.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

void print(const core::Diagnostic& mistake) {
  std::string text = mistake.file + ':';
  if (mistake.line > 0) text += std::to_string(mistake.line) + ':';
  text += ' ' + mistake.reason + '\n';
  if (!mistake.mend.empty()) text += "  " + mistake.mend + '\n';
  std::cout << terminal::neutralise(text);  // it may quote what somebody put in a file
}

std::string rounded(double number) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(1) << number;
  return text.str();
}

/// The texts of one audience: how many, how they read on average, and the ten that read worst.
void print_readability(const Program& program, std::vector<content::ReadText> texts, const std::string& audience) {
  constexpr std::size_t most = 10;
  std::erase_if(texts, [&audience](const auto& text) { return text.audience != audience; });
  if (texts.empty()) return;
  double words = 0;
  double score = 0;
  for (const auto& text : texts) {
    words += text.measure.words_per_sentence();
    score += text.measure.flesch_douma();
  }
  const auto count = static_cast<double>(texts.size());
  std::cout << program.texts.format("leesbaarheid.rol", {{"rol", audience},
                                                         {"aantal", static_cast<std::int64_t>(texts.size())},
                                                         {"woorden", rounded(words / count)},
                                                         {"score", rounded(score / count)}})
            << '\n';
  std::ranges::stable_sort(texts, std::greater{}, [](const auto& text) { return text.measure.words_per_sentence(); });
  texts.resize(std::min(most, texts.size()));
  for (const auto& text : texts) {
    std::cout << "  " << text.file << ':' << (text.line > 0 ? std::to_string(text.line) + ":" : "") << ' ' << text.id
              << ' '
              << program.texts.format("leesbaarheid.tekst", {{"woorden", rounded(text.measure.words_per_sentence())},
                                                             {"score", rounded(text.measure.flesch_douma())}})
              << '\n';
  }
}

void print_readability(const Program& program) {
  const auto content = load_content(program.texts);
  const auto texts = content::read_texts(*content);
  std::cout << program.texts.format("leesbaarheid.kop") << '\n';
  for (const char* audience : {"leidinggevende", "medewerker", "or", "kennis"}) {
    print_readability(program, texts, audience);
  }
}

int check(const Program& program, const std::string& cases, bool readability) {
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
  if (readability && found.empty()) print_readability(program);
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
  auto readability = std::make_shared<bool>(false);
  add_flag(*command, program, "--leesbaarheid", *readability, "optie.controleer.leesbaarheid");
  on_chosen(*command, program, [&program, cases, readability] { return check(program, *cases, *readability); });
}

}  // namespace inzetwijzer::adapters::cli
