#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <functional>
#include <string>

#include "chat/metrics.hpp"
#include "chat/operate.hpp"
#include "chat/stop.hpp"

namespace inzetwijzer::adapters::chat {

/// How an attempt to sign in went.
struct Attempt {
  std::string error;     ///< the service's code for it; empty: signed in
  bool passing = false;  ///< it may go well later
  std::chrono::milliseconds wait{0};
};

/// Tries until the service knows us, says for good that it does not, or a stop is requested, by a signal too. Returns
/// the code of what went wrong for good; empty otherwise.
std::string sign_in(boost::asio::io_context& io, Stop& stop, Metrics& metrics, const Log& log,
                    const std::function<boost::asio::awaitable<Attempt>()>& attempt);

}  // namespace inzetwijzer::adapters::chat
