#include "adapters/net/loop.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>

namespace inzetwijzer::adapters::net::test {

namespace asio = boost::asio;

void Loop::run(const std::function<asio::awaitable<void>()>& work) {
  std::exception_ptr thrown;
  m_io.restart();
  asio::co_spawn(m_io, work,
                 asio::bind_cancellation_slot(m_cancellation.slot(), [&](std::exception_ptr error) {
                   thrown = std::move(error);
                   m_io.stop();
                 }));
  m_io.run();
  if (thrown) std::rethrow_exception(thrown);
}

void Loop::run_both(const std::function<asio::awaitable<void>()>& one,
                    const std::function<asio::awaitable<void>()>& other) {
  run([&]() -> asio::awaitable<void> {
    const auto executor = co_await asio::this_coro::executor;
    co_await asio::experimental::make_parallel_group(asio::co_spawn(executor, one, asio::deferred),
                                                     asio::co_spawn(executor, other, asio::deferred))
        .async_wait(asio::experimental::wait_for_all(), asio::use_awaitable);
  });
}

void Loop::cancel() {
  asio::post(m_io, [this] { m_cancellation.emit(asio::cancellation_type::terminal); });
}

HttpResponse Loop::send(Client& client, HttpRequest request, Milliseconds deadline) {
  HttpResponse response;
  run([&]() -> asio::awaitable<void> { response = co_await client.send(request, deadline); });
  return response;
}

NetError::Kind Loop::failure(const std::function<asio::awaitable<void>()>& work) {
  try {
    run(work);
  } catch (const NetError& error) {
    return error.kind();
  }
  throw std::logic_error{"this should fail"};
}

NetError::Kind Loop::failure(Client& client, HttpRequest request, Milliseconds deadline) {
  return failure([&]() -> asio::awaitable<void> { co_await client.send(request, deadline); });
}

}  // namespace inzetwijzer::adapters::net::test
