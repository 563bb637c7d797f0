#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/role.hpp"
#include "core/value.hpp"

/// The cases under tests/cases: a role and answers, with what must and must not follow.
namespace case_files {

struct Case {
  std::string name;
  inzetwijzer::core::Role role;
  inzetwijzer::core::Answers answers;
};

inline inzetwijzer::core::Value value(const nlohmann::json& json) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_number()) return json.get<double>();
  return json.get<inzetwijzer::core::Options>();
}

inline std::vector<Case> all() {
  std::vector<Case> cases;
  for (const auto& entry : std::filesystem::directory_iterator{INZETWIJZER_SOURCE_DIR "/tests/cases"}) {
    if (entry.path().extension() != ".json") continue;
    const auto json = nlohmann::json::parse(std::ifstream{entry.path()});
    Case made{entry.path().stem().string(), *inzetwijzer::core::role_from_id(json.at("rol").get<std::string>()), {}};
    for (const auto& [question, answer] : json.at("antwoorden").items()) made.answers.emplace(question, value(answer));
    cases.push_back(std::move(made));
  }
  std::ranges::sort(cases, {}, &Case::name);
  return cases;
}

}  // namespace case_files
