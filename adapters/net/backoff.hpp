#pragma once

#include <chrono>
#include <random>

namespace inzetwijzer::adapters::net {

/// How long to wait before trying again: doubles from `first` to `most`, each time a random moment in the
/// upper half of that, so that many clients do not come back together.
class Backoff {
 public:
  using Duration = std::chrono::milliseconds;
  Backoff(Duration first, Duration most, std::uint64_t seed);

  Duration next();
  void reset();

 private:
  Duration m_first;
  Duration m_most;
  Duration m_now;
  std::mt19937_64 m_random;
};

}  // namespace inzetwijzer::adapters::net
