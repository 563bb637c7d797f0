#pragma once

#include "explanation/explanation.hpp"

namespace inzetwijzer::tests {

/// A content of a few questions, conclusions and rules, with the real messages, and one evaluated case: heavy work
/// because of daily heavy lifting.
struct SmallWorld {
  SmallWorld();
  [[nodiscard]] explanation::Case as_case() const;

  content::Content content;
  core::Role role = core::Role::medewerker;
  core::Answers answers;
  inference::Evaluation evaluation;
};

/// All text of some blocks, one line each.
std::string text_of(const std::vector<core::Block>& blocks);

}  // namespace inzetwijzer::tests
