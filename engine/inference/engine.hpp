#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "content/content.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::inference {

/// Answers in, conclusions out. Holds a pool of rule environments, each loaded once; made on first use, so that
/// starting is cheap. Any number of threads may evaluate at the same time.
class Engine {
 public:
  /// Keeps a reference to `content`. Throws clips::ClipsError when the rule base does not load.
  explicit Engine(const content::Content& content);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  /// Evaluates from scratch. The answers must be valid for the role (content::check_answer). Throws
  /// clips::ClipsError when a rule fails or the rule base does not come to rest.
  [[nodiscard]] Evaluation evaluate(core::Role role, const core::Answers& answers) const;

 private:
  class Pool;
  std::unique_ptr<Pool> m_pool;
};

/// A part of a rule file that CLIPS refused.
struct RefusedRule {
  std::string file;
  int line = 0;      ///< from 1
  std::string text;  ///< what CLIPS says, in its own English
};

/// Loads the rule base once to see what CLIPS itself refuses, such as an unknown variable; in file order.
std::vector<RefusedRule> refused_rules(const content::Content& content);

}  // namespace inzetwijzer::inference
