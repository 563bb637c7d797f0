#include "cases.hpp"

#include <array>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>

#include "rules/random_answers.hpp"

namespace inzetwijzer::bench {

const content::Content& project_content() {
  static const auto content = content::load(INZETWIJZER_SOURCE_DIR);
  if (content) return *content;
  std::cerr << "the content holds mistakes: run inzetwijzer kennis controleer\n";
  std::exit(1);
}

std::vector<Case> random_cases(const content::Content& content, std::size_t count, const std::vector<core::Role>& roles) {
  constexpr std::array percentages{33, 67, 100};
  constexpr int size = 100;
  std::vector<Case> cases;
  for (std::size_t i = 0; i < count; ++i) {
    const core::Role role = roles[i % roles.size()];
    const int percentage = percentages[i / roles.size() % percentages.size()];
    const auto generator = rc::gen::exec([&] { return random_answers::answers(content, role, percentage); });
    cases.push_back({role, generator(rc::Random{i}, size).value()});
  }
  return cases;
}

std::string to_line(const Case& one, std::size_t number) {
  nlohmann::json answers = nlohmann::json::object();
  for (const auto& [question, value] : one.answers) {
    std::visit([&](const auto& held) { answers[question] = held; }, value);
  }
  return nlohmann::json{{"id", std::to_string(number)}, {"rol", core::to_id(one.role)}, {"antwoorden", answers}}.dump();
}

}  // namespace inzetwijzer::bench
