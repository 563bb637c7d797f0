#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::inference {

class Workspace;

/// Tries other answers on an environment of its own, so that each change costs only what rests on it. Whatever the order of
/// the changes, conclusions and advice are those of Engine::evaluate. The engine must outlive it; one thread at a time.
class Exploration {
 public:
  using GiveBack = std::function<void(std::unique_ptr<Workspace>)>;
  Exploration(std::unique_ptr<Workspace> workspace, GiveBack give_back);
  ~Exploration();
  Exploration(Exploration&&) noexcept;

  /// True when these answers lead to a conclusion or advice ("advies.<id>"), with this value when one is given. Throws as
  /// Engine::evaluate does; use it no more after that.
  bool concludes(core::Role role, const core::Answers& answers, std::string_view id,
                 const std::optional<core::ConclusionValue>& value);

  /// The conclusions and advice that follow from these answers; no needs, nor the rules that ask for them. Throws as
  /// `concludes`.
  Evaluation evaluate(core::Role role, const core::Answers& answers, Justification detail = Justification::full);

 private:
  std::unique_ptr<Workspace> m_workspace;
  GiveBack m_give_back;
  bool m_failed = false;
};

/// Answers in, conclusions out. Holds a pool of rule environments, each loaded once and left with the answers that it
/// evaluated last; made on first use, so that starting is cheap. Any number of threads may evaluate at the same time.
class Engine {
 public:
  /// Keeps a reference to `content`. Throws clips::ClipsError when the rule base does not load.
  explicit Engine(const content::Content& content);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  /// Everything that follows from these answers. Costs least for answers that differ little from those this thread evaluated
  /// last. The answers must be valid for the role (content::check_answer). Throws
  /// clips::ClipsError when a rule fails or the rule base does not come to rest.
  [[nodiscard]] Evaluation evaluate(core::Role role, const core::Answers& answers,
                                    Justification detail = Justification::full) const;

  /// Takes the answers evaluated last out of every environment that is not in use: somebody erased his own. Throws
  /// clips::ClipsError when one cannot be taken out.
  void forget() const;

  /// For trying many answers that differ little.
  [[nodiscard]] Exploration explore() const;

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
