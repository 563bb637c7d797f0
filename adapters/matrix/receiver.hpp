#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "chat/bot.hpp"
#include "chat/operate.hpp"
#include "chat/stop.hpp"
#include "content/messages.hpp"
#include "matrix/api.hpp"
#include "matrix/rooms.hpp"
#include "matrix/sync.hpp"
#include "store/store.hpp"

namespace inzetwijzer::adapters::matrix {

/// What the parts of a running Matrix bot share. All on one executor.
struct Parts {
  boost::asio::any_io_executor executor;
  Api& api;
  Rooms& rooms;
  const Config& config;
  const content::Messages& messages;
  store::Store& store;
  chat::Bot& bot;
  chat::Metrics& metrics;
  chat::Stop& stop;
  const chat::Log& log;
  std::string channel;  ///< its name
};

/// Follows the homeserver: takes invitations of those who are allowed, and what they write in rooms of two. The position
/// is kept once all that stands before it is stored, so that after a crash the rest is read again; what was taken then is
/// known by its id.
class Receiver {
 public:
  Receiver(Parts parts, bool once) : m_parts{std::move(parts)}, m_once{once} {}

  /// Until a stop is requested, or after one look when that was asked for.
  boost::asio::awaitable<void> run();

 private:
  boost::asio::awaitable<void> make_filter();
  boost::asio::awaitable<void> look(bool first);
  boost::asio::awaitable<void> take(Sync sync, bool first);
  boost::asio::awaitable<void> take_invite(Invite invite);
  boost::asio::awaitable<void> take_room(JoinedRoom room, bool first);
  boost::asio::awaitable<void> take_event(std::string room, Event event);
  boost::asio::awaitable<void> take_text(std::string room, TextMessage message);
  boost::asio::awaitable<void> follow(std::string room, Tombstone tombstone);
  boost::asio::awaitable<void> go_away(std::string room);
  boost::asio::awaitable<std::vector<Event>> missed(const JoinedRoom& room);
  boost::asio::awaitable<const Room*> known(std::string room);
  boost::asio::awaitable<void> greet(std::string room, std::string event, std::string person);
  boost::asio::awaitable<void> best_effort(Request request);
  void tell(const std::string& event, const std::string& room, std::string_view key);

  Parts m_parts;
  bool m_once;
  std::string m_filter;
  std::string m_position;
};

}  // namespace inzetwijzer::adapters::matrix
