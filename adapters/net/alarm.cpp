#include "net/alarm.hpp"

#include <boost/asio/steady_timer.hpp>

namespace inzetwijzer::adapters::net {

struct Alarm::State {
  boost::asio::steady_timer timer;
  Ring ring;
  bool passed = false;

  static void set(const std::shared_ptr<State>& state, Clock::time_point at) {
    state->timer.expires_at(at);
    state->timer.async_wait([state](boost::system::error_code error) {
      if (error || !state->ring) return;
      const auto next = state->ring();
      if (next)
        set(state, *next);
      else
        state->passed = true;
    });
  }
};

Alarm::Alarm(const boost::asio::any_io_executor& executor, Clock::time_point first, Ring ring)
    : m_state{std::make_shared<State>(State{boost::asio::steady_timer{executor}, std::move(ring)})} {
  State::set(m_state, first);
}

Alarm::~Alarm() {
  m_state->ring = nullptr;
  m_state->timer.cancel();
}

bool Alarm::passed() const {
  return m_state->passed;
}

}  // namespace inzetwijzer::adapters::net
