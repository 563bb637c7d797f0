#include "chat/turnstile.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;

Turnstiles::Pass::Pass(Pass&& other) noexcept
    : m_turnstiles{std::exchange(other.m_turnstiles, nullptr)}, m_name{std::move(other.m_name)} {}

Turnstiles::Pass::~Pass() {
  if (m_turnstiles != nullptr) m_turnstiles->leave(m_name);
}

std::size_t Turnstiles::count(std::string_view name) const {
  const auto inside = m_inside.find(name);
  return inside == m_inside.end() ? 0 : inside->second.size() + 1;
}

asio::awaitable<Turnstiles::Pass> Turnstiles::enter(std::string name) {
  ++m_count;
  const auto [inside, is_free] = m_inside.try_emplace(name);
  if (!is_free) {
    const auto turn = std::make_shared<asio::steady_timer>(m_executor, asio::steady_timer::time_point::max());
    inside->second.push_back(turn);
    boost::system::error_code cancelled;
    co_await turn->async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
  }
  co_return Pass{*this, std::move(name)};
}

void Turnstiles::leave(const std::string& name) {
  --m_count;
  const auto inside = m_inside.find(name);
  if (inside->second.empty()) {
    m_inside.erase(inside);
    return;
  }
  const auto next = std::move(inside->second.front());
  inside->second.pop_front();
  next->cancel();
}

}  // namespace inzetwijzer::adapters::chat
