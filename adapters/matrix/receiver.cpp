#include "matrix/receiver.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <iterator>
#include <random>
#include <utility>

#include "chat/all.hpp"
#include "matrix/channel.hpp"
#include "matrix/lenient_json.hpp"
#include "net/backoff.hpp"

namespace inzetwijzer::adapters::matrix {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds long_poll = 30s;
constexpr std::chrono::milliseconds poll_patience = 90s;
constexpr std::size_t most_pages = 50;  ///< of messages that a gap hides

/// Stops the look at what happened: it is tried again, from the same position.
void require(const Reply& reply) {
  if (!reply.ok()) throw net::NetError{net::NetError::Kind::connect, reply.error};
}

}  // namespace

asio::awaitable<void> Receiver::run() {
  net::Backoff backoff{500ms, 60s, std::random_device{}()};
  m_position = m_parts.store.position(m_parts.channel);
  while (!m_parts.stop.requested()) {
    try {
      if (m_filter.empty()) co_await make_filter();
      co_await look(m_position.empty());
      backoff.reset();
      if (m_once) co_return;
      continue;
    } catch (const store::StoreError&) {
      if (m_once) throw;
      m_parts.log("log.niet-bewaard");
    } catch (const std::exception&) {
      if (m_parts.stop.requested()) co_return;
      if (m_once) throw;
      ++m_parts.metrics.connection_errors;
      m_parts.log("log.verbinding-weg");
    }
    co_await m_parts.stop.pause(backoff.next());
  }
}

asio::awaitable<void> Receiver::make_filter() {
  const auto reply = co_await m_parts.stop.interruptible(m_parts.api.call(matrix::make_filter(m_parts.config.user)));
  require(reply);
  m_filter = text_member(read_lenient(reply.body).value_or(Json{}), "filter_id");
  m_parts.log("log.verbonden");
}

asio::awaitable<void> Receiver::look(bool first) {
  const bool at_once = first || m_once;
  const auto reply = co_await m_parts.stop.interruptible(
      m_parts.api.call(sync(m_filter, m_position, at_once ? 0ms : long_poll), poll_patience));
  require(reply);
  auto found = parse_sync(reply.body, m_parts.config.user);
  std::string next = found.next_batch;
  co_await take(std::move(found), first);
  m_parts.store.set_position(m_parts.channel, next);
  m_position = std::move(next);
}

asio::awaitable<void> Receiver::take(Sync sync, bool first) {
  for (auto& room : sync.left) {
    m_parts.rooms.forget(room);
    co_await best_effort(forget(room));
  }
  for (auto& invite : sync.invites) co_await take_invite(std::move(invite));
  std::vector<asio::awaitable<void>> rooms;
  for (auto& room : sync.joined) rooms.push_back(take_room(std::move(room), first));
  co_await chat::all(m_parts.executor, std::move(rooms));
}

/// Closed to all who are not on a list.
asio::awaitable<void> Receiver::take_invite(Invite invite) {
  if (!m_parts.config.allows(invite.inviter)) {
    co_await best_effort(leave(invite.room));
    co_await best_effort(forget(invite.room));
    co_return;
  }
  const auto reply = co_await m_parts.api.call(join(invite.room));
  if (reply.passing) require(reply);
  if (reply.ok()) co_await greet(invite.room, "invite " + invite.room, invite.inviter);
}

/// Speaks first to who asked us in.
asio::awaitable<void> Receiver::greet(std::string room, std::string event, std::string person) {
  const Room* known_room = co_await known(room);
  if (known_room == nullptr) co_return;
  if (known_room->encrypted) co_return tell("encrypted " + room, room, "matrix.versleuteld");
  if (!known_room->is_of_two()) co_return co_await go_away(room);
  chat::Incoming incoming;
  incoming.event = std::move(event);
  incoming.room = std::move(room);
  incoming.person = std::move(person);
  co_await m_parts.bot.take(std::move(incoming));
}

/// The first look only finds out which rooms there are: what was said in them before is not for us.
asio::awaitable<void> Receiver::take_room(JoinedRoom room, bool first) {
  for (const auto& event : room.state) m_parts.rooms.apply(room.id, event);
  std::vector<Event> events;
  if (room.limited && !first) events = co_await missed(room);
  events.insert(events.end(), std::make_move_iterator(room.timeline.begin()),
                std::make_move_iterator(room.timeline.end()));
  for (auto& event : events) {
    m_parts.rooms.apply(room.id, event);
    if (!first) co_await take_event(room.id, std::move(event));
  }
  const Room* known_room = m_parts.rooms.find(room.id);
  if (known_room != nullptr && known_room->people.size() <= 1) co_await go_away(room.id);
}

/// What stands between our position and the timeline the server gave.
asio::awaitable<std::vector<Event>> Receiver::missed(const JoinedRoom& room) {
  std::vector<Event> events;
  std::string from = m_position;
  for (std::size_t page_number = 0; page_number < most_pages && !from.empty(); ++page_number) {
    const auto reply = co_await m_parts.api.call(messages_between(room.id, from, room.previous_batch));
    if (reply.passing) require(reply);
    if (!reply.ok()) break;
    auto page = parse_page(reply.body, m_parts.config.user);
    std::move(page.events.begin(), page.events.end(), std::back_inserter(events));
    from = page.end == from ? std::string{} : std::move(page.end);
  }
  co_return events;
}

asio::awaitable<void> Receiver::take_event(std::string room, Event event) {
  if (!m_parts.config.allows(origin_of(event).sender)) co_return;
  if (auto* message = std::get_if<TextMessage>(&event)) {
    co_await take_text(std::move(room), std::move(*message));
  } else if (std::holds_alternative<Edit>(event)) {
    tell("edited " + room, room, "matrix.bewerkt");
  } else if (std::holds_alternative<EncryptedMessage>(event) || std::holds_alternative<EncryptionEnabled>(event)) {
    tell("encrypted " + room, room, "matrix.versleuteld");
  } else if (auto* tombstone = std::get_if<Tombstone>(&event)) {
    co_await follow(std::move(room), std::move(*tombstone));
  }
}

asio::awaitable<void> Receiver::take_text(std::string room, TextMessage message) {
  const Room* known_room = co_await known(room);
  if (known_room == nullptr) co_return;
  if (known_room->encrypted) co_return tell("encrypted " + room, room, "matrix.versleuteld");
  if (!known_room->is_of_two()) co_return tell("crowded " + room, room, "matrix.niet-met-z-n-tweeen");
  const std::string event = message.origin.event_id;
  asio::co_spawn(m_parts.executor, best_effort(typing(room, m_parts.config.user, true)), asio::detached);
  chat::Incoming incoming;
  incoming.event = event;
  incoming.room = room;
  incoming.person = std::move(message.origin.sender);
  incoming.text = std::move(message.body);
  if (message.thread) incoming.place_in_room = thread_place({*message.thread, event});
  const auto taken = co_await m_parts.bot.take(std::move(incoming));
  if (taken == chat::Taken::busy) tell("busy " + event, room, "chat.druk");
  asio::co_spawn(m_parts.executor, best_effort(read_receipt(room, event)), asio::detached);
  asio::co_spawn(m_parts.executor, best_effort(typing(room, m_parts.config.user, false)), asio::detached);
}

/// To the room that replaces this one, when who said so may decide that.
asio::awaitable<void> Receiver::follow(std::string room, Tombstone tombstone) {
  const Room* known_room = co_await known(room);
  if (known_room == nullptr || tombstone.replacement.empty()) co_return;
  if (!may_upgrade(tombstone.origin.sender, known_room->creation, known_room->levels)) co_return;
  const auto reply = co_await m_parts.api.call(join(tombstone.replacement));
  if (reply.passing) require(reply);
}

asio::awaitable<void> Receiver::go_away(std::string room) {
  m_parts.rooms.forget(room);
  co_await best_effort(leave(room));
  co_await best_effort(forget(room));
}

/// Nothing when we may not look into the room, or no longer.
asio::awaitable<const Room*> Receiver::known(std::string room) {
  if (const Room* found = m_parts.rooms.find(room)) co_return found;
  const auto reply = co_await m_parts.api.call(room_state(room));
  if (reply.passing) require(reply);
  if (!reply.ok()) co_return nullptr;
  m_parts.rooms.read_state(room, parse_state(reply.body, m_parts.config.user));
  co_return m_parts.rooms.find(room);
}

asio::awaitable<void> Receiver::best_effort(Request request) { co_await m_parts.api.call(std::move(request)); }

void Receiver::tell(const std::string& event, const std::string& room, std::string_view key) {
  m_parts.bot.tell(event, room, notice_message(m_parts.messages.format(key), m_parts.messages));
}

}  // namespace inzetwijzer::adapters::matrix
