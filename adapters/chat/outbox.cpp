#include "chat/outbox.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

#include "net/backoff.hpp"

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;
using namespace std::chrono_literals;

Outbox::Outbox(asio::any_io_executor executor, store::Store& store, Channel& channel, Metrics& metrics)
    : m_executor{std::move(executor)},
      m_store{store},
      m_channel{channel},
      m_metrics{metrics},
      m_emptied{m_executor, asio::steady_timer::time_point::max()} {}

void Outbox::add(store::Pending message) {
  ++m_metrics.outbox;
  std::string room = message.room;
  auto& queue = m_rooms[room];
  queue.push_back(std::move(message));
  if (queue.size() == 1 && !m_stopped) asio::co_spawn(m_executor, empty(std::move(room)), asio::detached);
}

asio::awaitable<void> Outbox::empty(std::string room) {
  net::Backoff backoff{500ms, 60s, std::hash<std::string>{}(room)};
  auto& queue = m_rooms.at(room);
  while (!queue.empty() && !m_stopped) {
    const auto result = co_await m_channel.send(queue.front());
    if (result.outcome == SendResult::Outcome::again) {
      ++m_metrics.retries;
      queue.front().tried = true;
      co_await wait(std::max(result.wait, backoff.next()));
      continue;
    }
    backoff.reset();
    ++(result.outcome == SendResult::Outcome::sent ? m_metrics.sent_messages : m_metrics.refused_messages);
    --m_metrics.outbox;
    m_store.sent(m_channel.name(), queue.front().message.id);
    queue.pop_front();
  }
  if (queue.empty()) m_rooms.erase(room);
  if (m_rooms.empty()) m_emptied.cancel();
}

asio::awaitable<void> Outbox::wait(std::chrono::milliseconds duration) {
  if (m_stopped) co_return;
  asio::steady_timer pause{m_executor, duration};
  m_pauses.insert(&pause);
  boost::system::error_code cancelled;
  co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
  m_pauses.erase(&pause);
}

asio::awaitable<void> Outbox::flush(std::chrono::milliseconds deadline) {
  if (m_rooms.empty() || m_stopped) co_return;
  m_emptied.expires_after(deadline);
  boost::system::error_code cancelled;
  co_await m_emptied.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
}

void Outbox::stop() {
  m_stopped = true;
  for (auto* pause : m_pauses) pause->cancel();
  m_emptied.cancel();
}

}  // namespace inzetwijzer::adapters::chat
