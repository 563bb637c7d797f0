#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <vector>

namespace inzetwijzer::adapters::chat {

/// Runs all side by side on the executor and returns when the last has ended. Throws what the first to fail threw.
boost::asio::awaitable<void> all(boost::asio::any_io_executor executor, std::vector<boost::asio::awaitable<void>> works);

}  // namespace inzetwijzer::adapters::chat
