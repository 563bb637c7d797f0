#include "chat/bot.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "language/understand.hpp"
#include "store/crypto.hpp"

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;
using conversation::Conversation;

Bot::Bot(asio::any_io_executor executor, conversation::Services services, Channel& channel, Metrics& metrics,
         BotOptions options)
    : m_executor{std::move(executor)},
      m_services{services},
      m_channel{channel},
      m_metrics{metrics},
      m_options{options},
      m_rooms{m_executor},
      m_outbox{m_executor, services.store, channel, metrics},
      m_threads{options.threads} {}

void Bot::start() {
  for (auto& message : m_services.store.pending(m_channel.name())) m_outbox.add(std::move(message));
}

asio::awaitable<Taken> Bot::take(Incoming incoming) {
  if (m_rooms.count() >= m_options.most_waiting || m_rooms.count(incoming.room) >= m_options.most_waiting_in_room) {
    ++m_metrics.refused_turns;
    co_return Taken::busy;
  }
  const auto began = std::chrono::steady_clock::now();
  const auto pass = co_await m_rooms.enter(incoming.room);
  const auto work = [this, &incoming]() -> asio::awaitable<Result> { co_return take_turn(incoming); };
  try {
    auto result = co_await asio::co_spawn(m_threads.get_executor(), work, asio::use_awaitable);
    for (auto& message : result.messages) m_outbox.add({incoming.room, std::move(message)});
    if (result.taken == Taken::done) m_metrics.turn_taken(std::chrono::steady_clock::now() - began);
    co_return result.taken;
  } catch (const std::exception&) {
    ++m_metrics.failed_turns;
    throw;
  }
}

void Bot::tell(const std::string& event, const std::string& room, const std::string& payload) {
  if (m_services.store.has_taken(m_channel.name(), event)) return;
  const store::Outgoing message{store::random_id(), payload};
  m_services.store.keep({m_channel.name(), event, room, {}, {}, {message}});
  m_outbox.add({room, message});
}

/// A session that somebody changed from elsewhere is read again, once.
Bot::Result Bot::take_turn(const Incoming& incoming) {
  try {
    return answer(incoming);
  } catch (const store::StoreError& error) {
    if (error.kind() != store::StoreError::Kind::conflict) throw;
    return answer(incoming);
  }
}

Bot::Result Bot::answer(const Incoming& incoming) {
  if (m_services.store.has_taken(m_channel.name(), incoming.event)) return {Taken::known, {}};
  Result result;
  const auto deliver = [&](const core::Message& reply, const std::string& place) {
    result.messages.clear();
    for (auto& payload : m_channel.render(reply, incoming)) {
      result.messages.push_back({store::random_id(), std::move(payload)});
    }
    return store::Exchange{m_channel.name(), incoming.event, incoming.room, incoming.person, place, result.messages};
  };
  const std::string talk = incoming.room + ' ' + incoming.person;
  auto conversation = recall(talk);
  const auto message = reply(conversation, incoming, deliver);
  if (!message.closed) remember(talk, std::move(conversation));
  return result;
}

core::Message Bot::reply(Remembered& conversation, const Incoming& incoming, const conversation::Deliver& deliver) {
  if (!conversation) {
    conversation::Request request;
    request.identity = {m_channel.name() + ' ' + incoming.person};
    request.channel = m_channel.kind();
    request.roles = m_channel.roles();
    conversation = std::make_unique<Conversation>(m_services, request);
    const auto place = m_services.store.place(m_channel.name(), incoming.room, incoming.person);
    if (!place || !conversation->take_up(*place)) {
      if (!language::is_crisis(incoming.text)) return conversation->open(deliver);
      conversation->open();
    }
  }
  if (incoming.press) return conversation->choose(incoming.press->step, incoming.press->options, deliver);
  return conversation->handle(incoming.text, deliver);
}

Bot::Remembered Bot::recall(const std::string& talk) {
  const std::lock_guard lock{m_mutex};
  const auto found = m_remembered.find(talk);
  if (found == m_remembered.end()) return nullptr;
  auto conversation = std::move(found->second->second);
  m_recent.erase(found->second);
  m_remembered.erase(found);
  return conversation;
}

void Bot::remember(const std::string& talk, Remembered conversation) {
  const std::lock_guard lock{m_mutex};
  m_recent.emplace_front(talk, std::move(conversation));
  m_remembered.insert_or_assign(talk, m_recent.begin());
  if (m_recent.size() <= m_options.most_remembered) return;
  m_remembered.erase(m_recent.back().first);
  m_recent.pop_back();
}

asio::awaitable<void> Bot::forget_old() {
  const auto work = [this]() -> asio::awaitable<void> {
    try {
      m_services.store.erase_expired();
    } catch (const store::StoreError&) {
      // In the way of another process, or a full disk: the next time clears them too.
    }
    co_return;
  };
  co_await asio::co_spawn(m_threads.get_executor(), work, asio::use_awaitable);
}

asio::awaitable<void> Bot::finish(std::chrono::milliseconds deadline) {
  co_await m_outbox.flush(deadline);
  m_outbox.stop();
}

}  // namespace inzetwijzer::adapters::chat
