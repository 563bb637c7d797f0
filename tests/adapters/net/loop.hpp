#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/io_context.hpp>
#include <functional>

#include "net/client.hpp"

namespace inzetwijzer::adapters::net::test {

constexpr Milliseconds ample{60'000};
constexpr Milliseconds short_while{50};

class Loop {
 public:
  /// Runs until this ends; throws what it throws.
  void run(const std::function<boost::asio::awaitable<void>()>& work);

  /// Runs until both have ended.
  void run_both(const std::function<boost::asio::awaitable<void>()>& one,
                const std::function<boost::asio::awaitable<void>()>& other);

  HttpResponse send(Client& client, HttpRequest request, Milliseconds deadline = ample);
  NetError::Kind failure(Client& client, HttpRequest request, Milliseconds deadline = ample);

  /// Why the work fails. Throws when it does not.
  NetError::Kind failure(const std::function<boost::asio::awaitable<void>()>& work);

  /// Cancels what runs. May be called from another thread.
  void cancel();

  boost::asio::any_io_executor executor() { return m_io.get_executor(); }

 private:
  boost::asio::io_context m_io{1};
  boost::asio::cancellation_signal m_cancellation;
};

}  // namespace inzetwijzer::adapters::net::test
