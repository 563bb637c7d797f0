#pragma once

#include <array>
#include <csignal>
#include <optional>

namespace inzetwijzer::adapters::terminal {

/// While it exists, SIGINT, SIGTERM, SIGHUP, SIGWINCH and SIGCONT only put their number into a pipe, so that
/// all work on them is done by whoever reads it. One at a time in a process.
class Signals {
 public:
  Signals();
  ~Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

  /// Readable, for poll, when there is something to take.
  [[nodiscard]] int descriptor() const { return m_pipe[0]; }

  /// The next signal that came; nothing when there is none.
  std::optional<int> take();

 private:
  static constexpr std::array watched{SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};

  std::array<int, 2> m_pipe{-1, -1};
  std::array<struct sigaction, watched.size()> m_before{};
};

}  // namespace inzetwijzer::adapters::terminal
