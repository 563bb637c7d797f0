#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "chat/channel.hpp"
#include "chat/metrics.hpp"
#include "chat/outbox.hpp"
#include "chat/turnstile.hpp"
#include "conversation/conversation.hpp"

namespace inzetwijzer::adapters::chat {

struct BotOptions {
  std::size_t threads = 2;             ///< that work out replies
  std::size_t most_waiting = 1'000;    ///< turns at once; more are refused
  std::size_t most_waiting_in_room = 20;  ///< so that nobody takes the place of others
  std::size_t most_remembered = 1'000; ///< conversations kept in memory; the others are read from the store again
};

/// What became of an event.
enum class Taken {
  done,   ///< it and its replies are stored, and the replies are being sent
  known,  ///< it was taken before
  busy,   ///< too much waits: nothing was done, and the person should hear so
};

/// Leads the conversations of one channel. An event, what it changes and the replies to it are one transaction; events
/// of a room are taken in order, those of different rooms side by side. For the one executor, except where it says
/// otherwise.
class Bot {
 public:
  Bot(boost::asio::any_io_executor executor, conversation::Services services, Channel& channel, Metrics& metrics,
      BotOptions options);

  /// Sends what an earlier run left.
  void start();

  /// Returns once the event is durable. Throws store::StoreError when it could not be: then it may be offered again.
  boost::asio::awaitable<Taken> take(Incoming incoming);

  /// Something to say that is no reply, once for this event. Throws store::StoreError.
  void tell(const std::string& event, const std::string& room, const std::string& payload);

  /// Turns that are being worked on or wait.
  [[nodiscard]] std::size_t waiting() const { return m_rooms.count(); }

  /// Destroys the conversations that were kept for their time.
  boost::asio::awaitable<void> forget_old();

  /// Lets the replies leave, for at most that long, and sends no more.
  boost::asio::awaitable<void> finish(std::chrono::milliseconds deadline);

 private:
  struct Result {
    Taken taken = Taken::done;
    std::vector<store::Outgoing> messages;
  };
  using Remembered = std::unique_ptr<conversation::Conversation>;

  [[nodiscard]] Result take_turn(const Incoming& incoming);
  [[nodiscard]] Result answer(const Incoming& incoming);
  core::Message reply(Remembered& conversation, const Incoming& incoming, const conversation::Deliver& deliver);
  [[nodiscard]] Remembered recall(const std::string& talk);
  void remember(const std::string& talk, Remembered conversation);

  boost::asio::any_io_executor m_executor;
  conversation::Services m_services;
  Channel& m_channel;
  Metrics& m_metrics;
  BotOptions m_options;
  Turnstiles m_rooms;
  Outbox m_outbox;

  std::mutex m_mutex;  ///< for what follows, used by the threads
  std::list<std::pair<std::string, Remembered>> m_recent;  ///< last used first
  std::map<std::string, decltype(m_recent)::iterator, std::less<>> m_remembered;

  boost::asio::thread_pool m_threads;  ///< last: it ends first
};

}  // namespace inzetwijzer::adapters::chat
