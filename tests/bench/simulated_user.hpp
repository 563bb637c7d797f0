#pragma once

#include <random>
#include <string>

#include "core/message.hpp"

namespace inzetwijzer::bench {

/// Types plausible answers: names an option or more as they are shown, gives a number, says yes when asked for it.
class SimulatedUser {
 public:
  explicit SimulatedUser(unsigned seed) : m_random{seed} {}

  /// What this person types after a reply.
  std::string answer(const core::Message& reply);

 private:
  std::string some_of(const core::ShownQuestion& question);
  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>{0, limit - 1}(m_random); }

  std::mt19937 m_random;
};

}  // namespace inzetwijzer::bench
