#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <list>

namespace inzetwijzer::adapters::chat {

/// Asks what runs to come to an end: waiting is broken off, work is finished. For the one executor.
class Stop {
 public:
  explicit Stop(boost::asio::any_io_executor executor) : m_executor{std::move(executor)} {}

  void request();
  [[nodiscard]] bool requested() const { return m_requested; }

  /// Waits for something that only waits itself, such as a long poll; broken off with what it throws when it is
  /// cancelled.
  template <typename Result>
  boost::asio::awaitable<Result> interruptible(boost::asio::awaitable<Result> work) {
    const Waiting waiting{m_signals};
    if (m_requested) waiting.signal->emit(boost::asio::cancellation_type::terminal);
    co_return co_await boost::asio::co_spawn(
        m_executor, std::move(work),
        boost::asio::bind_cancellation_slot(waiting.signal->slot(), boost::asio::use_awaitable));
  }

  /// Returns early when a stop is requested.
  boost::asio::awaitable<void> pause(std::chrono::milliseconds duration);

 private:
  using Signals = std::list<boost::asio::cancellation_signal>;
  struct Waiting {
    explicit Waiting(Signals& all) : signals{all}, signal{all.emplace(all.end())} {}
    ~Waiting() { signals.erase(signal); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    Signals& signals;
    Signals::iterator signal;
  };

  boost::asio::any_io_executor m_executor;
  Signals m_signals;
  bool m_requested = false;
};

}  // namespace inzetwijzer::adapters::chat
