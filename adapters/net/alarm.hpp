#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace inzetwijzer::adapters::net {

using Clock = std::chrono::steady_clock;

/// While it exists: calls `ring` at `first`, and again at each moment that it returns.
class Alarm {
 public:
  using Ring = std::function<std::optional<Clock::time_point>()>;
  Alarm(const boost::asio::any_io_executor& executor, Clock::time_point first, Ring ring);
  ~Alarm();
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;

  /// It rang for the last time.
  [[nodiscard]] bool passed() const;

 private:
  struct State;
  std::shared_ptr<State> m_state;
};

}  // namespace inzetwijzer::adapters::net
