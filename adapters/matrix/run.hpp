#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>

#include "chat/operate.hpp"
#include "conversation/conversation.hpp"
#include "matrix/config.hpp"

namespace inzetwijzer::adapters::matrix {

struct RunOptions {
  std::optional<std::uint16_t> status_port;
  std::size_t threads = 2;
  bool once = false;  ///< take what is there now, send the replies, and end
};

/// The homeserver does not know our token or password, or knows us as somebody else. The text is Matrix's code for it.
class SignInError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Runs the bot until it is asked to stop. Throws SignInError, net::NetError when a port is taken or `once` fails, and
/// what the engine throws; what passes (the network, a full disk) is tried again instead.
void run(const Config& config, conversation::Services services, const RunOptions& options, const chat::Log& log);

}  // namespace inzetwijzer::adapters::matrix
