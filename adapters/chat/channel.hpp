#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "conversation/conversation.hpp"
#include "core/message.hpp"
#include "store/exchange.hpp"

namespace inzetwijzer::adapters::chat {

/// The use of a control: options by their number from 1, of the reply with this step.
struct Press {
  std::uint64_t step = 0;
  std::vector<int> options;
};

/// Something a person did in a room.
struct Incoming {
  std::string event;   ///< its id, unique on the channel
  std::string room;
  std::string person;  ///< who did it, unique over teams and servers
  std::string text;
  std::optional<Press> press;  ///< instead of text
  std::string place_in_room;   ///< what the channel needs to answer there: a thread, the message with the control
};

struct SendResult {
  enum class Outcome {
    sent,     ///< or known to have been sent before
    again,    ///< later, after `wait` at least
    refused,  ///< for good: the room is gone, or never takes this
  };
  Outcome outcome = Outcome::sent;
  std::chrono::milliseconds wait{0};
};

/// What is different from one chat service to another.
class Channel {
 public:
  Channel() = default;
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;
  virtual ~Channel() = default;

  /// The service and the account on it: "matrix:@bot:example.org".
  [[nodiscard]] virtual std::string name() const = 0;
  [[nodiscard]] virtual conversation::Channel kind() const = 0;
  [[nodiscard]] virtual core::RoleSet roles() const = 0;

  /// The messages that this reply becomes, in order, as `send` takes them. From any thread.
  [[nodiscard]] virtual std::vector<std::string> render(const core::Message& reply, const Incoming& incoming) const = 0;

  /// One message. Sent again with the same id after a crash or a lost answer. Does not throw.
  virtual boost::asio::awaitable<SendResult> send(const store::Pending& message) = 0;
};

}  // namespace inzetwijzer::adapters::chat
