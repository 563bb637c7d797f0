#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "chat/bot.hpp"
#include "chat/metrics.hpp"
#include "chat/stop.hpp"

namespace inzetwijzer::adapters::chat {

/// Tells the operator what happens, by the key of a text. Never anything of a person.
using Log = std::function<void(std::string_view key)>;

/// Runs a bot, and its retention, until its loop ends, SIGTERM or SIGINT comes, or the loop throws: that is thrown on.
/// Then the turns that are under way are finished and stored, and replies get some seconds to leave. With a status port
/// the health and the numbers of the bot can be read on loopback: `/health` and `/metrics`. Throws net::NetError when
/// that port is taken.
void operate(boost::asio::io_context& io, Bot& bot, Stop& stop, const Metrics& metrics,
             std::optional<std::uint16_t> status_port, boost::asio::awaitable<void> loop);

}  // namespace inzetwijzer::adapters::chat
