#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>

#include "chat/operate.hpp"
#include "conversation/conversation.hpp"
#include "slack/config.hpp"

namespace inzetwijzer::adapters::slack {

struct RunOptions {
  std::optional<std::uint16_t> status_port;
  std::size_t threads = 2;
};

/// Slack does not know our tokens, or not as those of this team. The text is Slack's code for it.
class SignInError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Runs the bot until it is asked to stop. Throws SignInError, net::NetError when a port is taken, and what the engine
/// throws; what passes (the network, a full disk) is tried again instead.
void run(const Config& config, conversation::Services services, const RunOptions& options, const chat::Log& log);

}  // namespace inzetwijzer::adapters::slack
