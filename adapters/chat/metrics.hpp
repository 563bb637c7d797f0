#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>

namespace inzetwijzer::adapters::chat {

/// What the operator may know about a running bot: numbers only. For the one thread that runs the channel.
class Metrics {
 public:
  void turn_taken(std::chrono::nanoseconds duration);

  std::uint64_t refused_turns = 0;   ///< too much waited
  std::uint64_t failed_turns = 0;    ///< could not be stored
  std::uint64_t sent_messages = 0;
  std::uint64_t refused_messages = 0;
  std::uint64_t retries = 0;         ///< of messages
  std::uint64_t connection_errors = 0;
  std::uint64_t outbox = 0;          ///< now

  /// In the text format of Prometheus; `waiting_turns` is how many wait now.
  [[nodiscard]] std::string text(std::uint64_t waiting_turns) const;

 private:
  static constexpr std::array bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5};
  std::array<std::uint64_t, bounds.size()> m_within{};  ///< cumulative: turns that took at most the bound
  std::uint64_t m_turns = 0;
  double m_seconds = 0;
};

}  // namespace inzetwijzer::adapters::chat
