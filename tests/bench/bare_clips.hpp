#pragma once

#include <cstddef>
#include <memory>

#include "cases.hpp"
#include "content/content.hpp"

namespace inzetwijzer::bench {

/// The limit: what CLIPS itself needs for the same rules, knowledge and facts, with the facts made ready beforehand. No
/// provenance, no reading of results.
class BareClips {
 public:
  enum class Actions {
    empty,       ///< what rules call does nothing, so that rules on conclusions never fire
    concluding,  ///< a conclusion becomes a fact, so that the same rules fire as in the program
  };
  BareClips(const content::Content& content, Actions actions);
  ~BareClips();
  BareClips(const BareClips&) = delete;
  BareClips& operator=(const BareClips&) = delete;

  void add(const Case& one);
  [[nodiscard]] std::size_t size() const;

  /// Asserts the facts of a case, fires, and retracts them. Returns how many rules fired.
  long long run(std::size_t index);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace inzetwijzer::bench
