#pragma once

#include <chrono>
#include <cstddef>
#include <ctime>
#include <functional>
#include <map>
#include <string>

namespace inzetwijzer::bench {

/// What one round took: for so many cases, turns or commits.
struct Round {
  std::size_t count = 0;
  double wall_seconds = 0;
  double processor_seconds = 0;  ///< of all threads together
};

/// Adds up the time between start and stop, so that a round can leave its preparations out.
class Stopwatch {
 public:
  void start() {
    m_wall = std::chrono::steady_clock::now();
    m_processor = processor();
  }
  void stop(Round& round) const {
    round.wall_seconds += std::chrono::duration<double>{std::chrono::steady_clock::now() - m_wall}.count();
    round.processor_seconds += processor() - m_processor;
  }

 private:
  static double processor() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
  }

  std::chrono::steady_clock::time_point m_wall;
  double m_processor = 0;
};

template <typename Work>
Round timed(const Work& work) {
  Round round;
  Stopwatch watch;
  watch.start();
  round.count = work();
  watch.stop(round);
  return round;
}

/// Runs one round. Made on first use: what it needs lives as long as the program.
using Contestant = std::function<Round()>;
using Contestants = std::map<std::string, std::function<Contestant()>>;

/// Reads names of contestants from standard input, one a line; runs a round of each at once and writes what it took as a line
/// of JSON. So whoever compares decides on the order.
int serve(const Contestants& contestants);

}  // namespace inzetwijzer::bench
