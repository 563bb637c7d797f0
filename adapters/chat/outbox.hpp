#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <deque>
#include <map>
#include <set>
#include <string>

#include "chat/channel.hpp"
#include "chat/metrics.hpp"
#include "store/store.hpp"

namespace inzetwijzer::adapters::chat {

/// Sends what was committed: per room in order, one at a time, again until it is sent or refused for good. For the one
/// executor.
class Outbox {
 public:
  Outbox(boost::asio::any_io_executor executor, store::Store& store, Channel& channel, Metrics& metrics);

  void add(store::Pending message);

  /// Returns once everything is sent, or after `deadline`: what is left then stays stored.
  boost::asio::awaitable<void> flush(std::chrono::milliseconds deadline);

  /// No message is sent any more after those that are under way.
  void stop();

 private:
  using Queue = std::deque<store::Pending>;
  boost::asio::awaitable<void> empty(std::string room);
  boost::asio::awaitable<void> wait(std::chrono::milliseconds duration);

  boost::asio::any_io_executor m_executor;
  store::Store& m_store;
  Channel& m_channel;
  Metrics& m_metrics;
  std::map<std::string, Queue, std::less<>> m_rooms;  ///< those with something to send
  std::set<boost::asio::steady_timer*> m_pauses;
  boost::asio::steady_timer m_emptied;
  bool m_stopped = false;
};

}  // namespace inzetwijzer::adapters::chat
