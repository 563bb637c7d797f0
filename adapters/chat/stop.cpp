#include "chat/stop.hpp"

#include <boost/asio/steady_timer.hpp>

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;

void Stop::request() {
  m_requested = true;
  for (auto& signal : m_signals) signal.emit(asio::cancellation_type::terminal);
}

asio::awaitable<void> Stop::pause(std::chrono::milliseconds duration) {
  if (m_requested) co_return;
  const Waiting waiting{m_signals};
  asio::steady_timer timer{m_executor, duration};
  try {
    co_await timer.async_wait(asio::bind_cancellation_slot(waiting.signal->slot(), asio::use_awaitable));
  } catch (const boost::system::system_error&) {
    // Broken off: whoever waits looks at requested().
  }
}

}  // namespace inzetwijzer::adapters::chat
