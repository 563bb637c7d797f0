#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "chat/bot.hpp"
#include "conversations/talk.hpp"

namespace chat_test {

using namespace inzetwijzer;
using adapters::chat::SendResult;

/// A chat service that does as it is told: replies as plain text, and the next results of sending as set.
class Service final : public adapters::chat::Channel {
 public:
  struct Arrived {
    std::string room;
    std::string id;
    std::string text;
  };

  [[nodiscard]] std::string name() const override { return "proef:bot"; }
  [[nodiscard]] conversation::Channel kind() const override { return conversation::Channel::matrix; }
  [[nodiscard]] core::RoleSet roles() const override { return core::RoleSet::all(); }
  [[nodiscard]] std::vector<std::string> render(const core::Message& reply,
                                                const adapters::chat::Incoming&) const override {
    return {conversation::plain_text(reply, talk::content().messages)};
  }
  boost::asio::awaitable<SendResult> send(const store::Pending& message) override {
    tried.push_back(message.message.id);
    if (!results.empty()) {
      const auto result = results.front();
      results.pop_front();
      if (result.outcome != SendResult::Outcome::sent) co_return result;
    }
    arrived.push_back({message.room, message.message.id, message.message.payload});
    co_return SendResult{};
  }

  std::deque<SendResult> results;
  std::vector<std::string> tried;  ///< ids, each time
  std::vector<Arrived> arrived;
};

/// A run of the bot on a store that outlives it.
class Run {
 public:
  Run(talk::TemporaryStore& store, Service& service, adapters::chat::BotOptions options = {});
  ~Run();

  /// Has these events taken side by side, and waits until what follows is sent.
  std::vector<adapters::chat::Taken> take(std::vector<adapters::chat::Incoming> events);
  adapters::chat::Taken take(const std::string& event, const std::string& room, const std::string& text);

  void forget_old();

  /// Sends what is left.
  void flush();

  adapters::chat::Metrics metrics;

 private:
  boost::asio::io_context m_io;
  adapters::chat::Bot m_bot;
};

}  // namespace chat_test
