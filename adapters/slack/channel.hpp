#pragma once

#include <string>
#include <vector>

#include "chat/channel.hpp"
#include "content/messages.hpp"
#include "slack/api.hpp"
#include "slack/blocks.hpp"
#include "slack/config.hpp"

namespace inzetwijzer::adapters::slack {

/// Replies as Slack messages.
class SlackChannel final : public chat::Channel {
 public:
  /// `account` is the team and the bot's user in it.
  SlackChannel(Api& api, const Config& config, const content::Messages& messages, std::string account);

  [[nodiscard]] std::string name() const override { return "slack:" + m_account; }
  [[nodiscard]] conversation::Channel kind() const override { return conversation::Channel::slack; }
  [[nodiscard]] core::RoleSet roles() const override;
  [[nodiscard]] std::vector<std::string> render(const core::Message& reply, const chat::Incoming& incoming) const override;
  boost::asio::awaitable<chat::SendResult> send(const store::Pending& message) override;

 private:
  boost::asio::awaitable<ApiReply> post(const store::Pending& message, Json content);
  boost::asio::awaitable<ApiReply> share_file(std::string room, Json content);
  boost::asio::awaitable<ApiReply> recent(std::string room);

  Api& m_api;
  const Config& m_config;
  const content::Messages& m_messages;
  std::string m_account;
};

/// A message of text only, as `send` takes it.
std::string text_message(const std::string& text, const content::Messages& messages);

/// For the place of an answer to the use of a control: how the message with that control looks afterwards.
std::string used_control(const std::string& message_ts, const Payload& without_controls);

}  // namespace inzetwijzer::adapters::slack
