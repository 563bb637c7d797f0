#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>

#include "slack/receiver.hpp"

namespace inzetwijzer::adapters::slack {

/// Socket Mode: a connection of our own, over which Slack sends events until a stop is requested. Each is acknowledged
/// once what it led to is durable. Returns after a stop, with all that was under way finished.
boost::asio::awaitable<void> receive_by_socket(Parts parts, Receiver& receiver);

}  // namespace inzetwijzer::adapters::slack
