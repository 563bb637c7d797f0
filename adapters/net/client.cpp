#include "net/client.hpp"

#include <algorithm>
#include <boost/asio/this_coro.hpp>

#include "net/client_implementation.hpp"
#include "net/failure.hpp"
#include "net/message.hpp"

namespace inzetwijzer::adapters::net {
namespace {

namespace asio = boost::asio;

constexpr std::size_t most_idle = 8;

std::string place_of(const Address& address) {
  return address.scheme + "://" + address.endpoint();
}

}  // namespace

Address address_with(std::string_view scheme, const std::string& text) {
  auto address = parse_address(text);
  if (!address || (address->scheme != scheme && address->scheme != std::string{scheme} + 's'))
    throw NetError{NetError::Kind::address, "not an address for " + std::string{scheme}};
  return std::move(*address);
}

asio::awaitable<HttpResponse> Client::Implementation::send(HttpRequest request, Milliseconds deadline) {
  const auto until = Clock::now() + deadline;
  const auto address = address_with("http", request.target);
  if (auto kept = take(place_of(address))) {
    try {
      co_return co_await exchange(std::move(kept), address, request, until);
    } catch (const NetError& error) {
      const bool repeatable = request.method == "GET" || request.method == "PUT";
      if (error.kind() != NetError::Kind::closed || !repeatable) throw;
    }
  }
  co_return co_await exchange(std::make_unique<Transport>(m_connector.executor()), address, request, until);
}

asio::awaitable<HttpResponse> Client::Implementation::exchange(Connection connection, const Address& address,
                                                               const HttpRequest& request,
                                                               Clock::time_point until) {
  const auto cancellation = co_await asio::this_coro::cancellation_state;
  const Alarm alarm = connection->close_at(until);
  try {
    const std::string text = render(request, address);
    if (!connection->is_open()) co_await m_connector.open(*connection, address, until);
    co_await connection->write(text);
    boost::beast::flat_buffer buffer;
    auto received = co_await read_response(*connection, buffer, m_connector.options().largest_body,
                                           request.method != "HEAD");
    if (received.keep_alive && buffer.size() == 0) keep(place_of(address), std::move(connection));
    co_return std::move(received.message);
  } catch (...) {
    throw failure(address.host, cancellation, alarm.passed());
  }
}

std::string Client::Implementation::render(const HttpRequest& request, const Address& address) const {
  Headers first{{"Host", address.authority()}, {"Connection", "keep-alive"}};
  if (!find_header(request.headers, "User-Agent"))
    first.emplace_back("User-Agent", m_connector.options().user_agent);
  const Proxy* const proxy = m_connector.asking_proxy(address);
  if (proxy == nullptr) return render_request(request, address.target, first);
  if (!proxy->authorization.empty()) first.emplace_back("Proxy-Authorization", proxy->authorization);
  return render_request(request, "http://" + address.authority() + address.target, first);
}

Client::Implementation::Connection Client::Implementation::take(const std::string& place) {
  std::erase_if(m_idle, [](const Idle& idle) { return !idle.connection->is_quiet(); });
  const auto found = std::ranges::find(m_idle, place, &Idle::place);
  if (found == m_idle.end()) return nullptr;
  auto connection = std::move(found->connection);
  m_idle.erase(found);
  return connection;
}

void Client::Implementation::keep(std::string place, Connection connection) {
  if (m_idle.size() == most_idle) m_idle.erase(m_idle.begin());
  m_idle.push_back({std::move(place), std::move(connection)});
}

Client::Client(asio::any_io_executor executor, ClientOptions options)
    : m_implementation{std::make_unique<Implementation>(std::move(executor), std::move(options))} {}

Client::~Client() = default;
Client::Client(Client&&) noexcept = default;

asio::awaitable<HttpResponse> Client::send(HttpRequest request, Milliseconds deadline) {
  return m_implementation->send(std::move(request), deadline);
}

}  // namespace inzetwijzer::adapters::net
