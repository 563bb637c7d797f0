#include "chat/all.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <utility>

namespace inzetwijzer::adapters::chat {

namespace asio = boost::asio;

asio::awaitable<void> all(asio::any_io_executor executor, std::vector<asio::awaitable<void>> works) {
  std::size_t left = works.size();
  std::exception_ptr failure;
  asio::steady_timer done{executor, asio::steady_timer::time_point::max()};
  for (auto& work : works) {
    asio::co_spawn(executor, std::move(work), [&](const std::exception_ptr& thrown) {
      if (thrown && !failure) failure = thrown;
      if (--left == 0) done.cancel();
    });
  }
  boost::system::error_code cancelled;
  if (left > 0) co_await done.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
  if (failure) std::rethrow_exception(failure);
}

}  // namespace inzetwijzer::adapters::chat
