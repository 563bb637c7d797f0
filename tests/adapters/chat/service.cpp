#include "adapters/chat/service.hpp"

#include <boost/asio/co_spawn.hpp>

namespace chat_test {

using adapters::chat::Incoming;
using adapters::chat::Taken;

Run::Run(talk::TemporaryStore& store, Service& service, adapters::chat::BotOptions options)
    : m_bot{m_io.get_executor(), {talk::content(), talk::engine(), store.store()}, service, metrics, options} {
  m_bot.start();
}

Run::~Run() = default;

std::vector<Taken> Run::take(std::vector<Incoming> events) {
  std::vector<Taken> taken(events.size());
  for (std::size_t at = 0; at < events.size(); ++at) {
    const auto one = [this, &taken, at, event = events[at]]() -> boost::asio::awaitable<void> {
      taken[at] = co_await m_bot.take(event);
    };
    boost::asio::co_spawn(m_io, one, [](const std::exception_ptr& failure) {
      if (failure) std::rethrow_exception(failure);
    });
  }
  flush();
  return taken;
}

Taken Run::take(const std::string& event, const std::string& room, const std::string& text) {
  return take({{event, room, "@" + room, text, {}, {}}}).front();
}

void Run::forget_old() {
  boost::asio::co_spawn(m_io, m_bot.forget_old(), [](const std::exception_ptr& failure) {
    if (failure) std::rethrow_exception(failure);
  });
  flush();
}

void Run::flush() {
  m_io.restart();
  m_io.run();
}

}  // namespace chat_test
