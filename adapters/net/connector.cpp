#include "net/connector.hpp"

#include "net/message.hpp"

namespace inzetwijzer::adapters::net {
namespace {

namespace asio = boost::asio;

asio::awaitable<void> ask_tunnel(Transport& transport, const Proxy& proxy, const Address& address) {
  Headers headers{{"Host", address.endpoint()}};
  if (!proxy.authorization.empty()) headers.emplace_back("Proxy-Authorization", proxy.authorization);
  const HttpRequest request{"CONNECT", {}, {}, {}};
  co_await transport.write(render_request(request, address.endpoint(), headers));
  boost::beast::flat_buffer buffer;
  const auto received = co_await read_response(transport, buffer, 0, false);
  const auto status = received.message.status;
  if (status / 100 != 2 || buffer.size() > 0)
    throw NetError{NetError::Kind::connect, address.host + ": the proxy says " + std::to_string(status)};
}

}  // namespace

Connector::Connector(asio::any_io_executor executor, ClientOptions options)
    : m_executor{std::move(executor)},
      m_options{std::move(options)},
      m_trust{m_options.trusted_certificates} {}

asio::awaitable<void> Connector::open(Transport& transport, const Address& address,
                                      Clock::time_point until) const {
  const Proxy* const proxy = m_proxies.proxy_for(address);
  const Address& next = proxy == nullptr ? address : proxy->address;
  co_await transport.connect(next.host, next.port, until);
  if (proxy != nullptr && asking_proxy(address) == nullptr) co_await ask_tunnel(transport, *proxy, address);
  if (address.secure()) co_await transport.secure(m_trust, address.host);
}

const Proxy* Connector::asking_proxy(const Address& address) const {
  return address.scheme == "http" ? m_proxies.proxy_for(address) : nullptr;
}

}  // namespace inzetwijzer::adapters::net
