#pragma once

#include <boost/asio/awaitable.hpp>

#include "slack/receiver.hpp"

namespace inzetwijzer::adapters::slack {

/// Requests that Slack makes of us, behind a proxy that does the TLS, until a stop is requested. Only what Slack signed
/// is looked at, and answered once what it led to is durable. Throws net::NetError when the port is taken.
/// The parts must outlive the requests, also those that are being handled when it returns.
boost::asio::awaitable<void> receive_by_requests(const Parts& parts, Receiver& receiver);

}  // namespace inzetwijzer::adapters::slack
