#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chat/channel.hpp"
#include "content/messages.hpp"
#include "matrix/api.hpp"
#include "matrix/render.hpp"
#include "matrix/rooms.hpp"

namespace inzetwijzer::adapters::matrix {

/// Replies as Matrix events. A reply goes only to a room of two that is not encrypted.
class MatrixChannel final : public chat::Channel {
 public:
  MatrixChannel(Api& api, const Rooms& rooms, const Config& config, const content::Messages& messages)
      : m_api{api}, m_rooms{rooms}, m_config{config}, m_messages{messages} {}

  [[nodiscard]] std::string name() const override { return "matrix:" + m_config.user; }
  [[nodiscard]] conversation::Channel kind() const override { return conversation::Channel::matrix; }
  [[nodiscard]] core::RoleSet roles() const override { return m_config.roles; }
  /// The place in the room is the thread, as `thread_place` makes it.
  [[nodiscard]] std::vector<std::string> render(const core::Message& reply, const chat::Incoming& incoming) const override;
  boost::asio::awaitable<chat::SendResult> send(const store::Pending& message) override;

 private:
  boost::asio::awaitable<chat::SendResult> may_send(std::string id);
  boost::asio::awaitable<chat::SendResult> share_file(const store::Pending& message, const Json& packed_attachment);
  boost::asio::awaitable<chat::SendResult> clear(std::string room, std::int64_t before);
  boost::asio::awaitable<chat::SendResult> redact_page(std::string room, const Json& page, std::int64_t before);

  Api& m_api;
  const Rooms& m_rooms;
  const Config& m_config;
  const content::Messages& m_messages;
};

/// A message with nothing of a person in it, as `send` takes it: for any room.
std::string notice_message(const std::string& text, const content::Messages& messages);

std::string thread_place(const Thread& thread);

}  // namespace inzetwijzer::adapters::matrix
