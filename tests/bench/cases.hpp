#pragma once

#include <string>
#include <vector>

#include "content/content.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::bench {

/// The project's own rules, knowledge and dialogues; loaded once. Ends the program when they hold mistakes.
const content::Content& project_content();

struct Case {
  core::Role role;
  core::Answers answers;
};

/// Random but valid answers, the same on every run: to a third, two thirds or all of the questions of the roles in turn.
std::vector<Case> random_cases(const content::Content& content, std::size_t count,
                               const std::vector<core::Role>& roles = {core::all_roles.begin(), core::all_roles.end()});

/// As a line of input for `evalueer`.
std::string to_line(const Case& one, std::size_t number);

}  // namespace inzetwijzer::bench
