#include "slack/requests.hpp"

#include <chrono>
#include <utility>

#include "net/server.hpp"
#include "slack/signature.hpp"

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;

namespace {

constexpr unsigned good = 200;
constexpr unsigned bad_request = 400;
constexpr unsigned unauthorized = 401;
constexpr unsigned try_later = 503;

std::string_view header(const net::HttpRequest& request, std::string_view name) {
  return net::find_header(request.headers, name).value_or(std::string_view{});
}

bool is_from_slack(const net::HttpRequest& request, const Config& config) {
  const Signed headers{header(request, "X-Slack-Request-Timestamp"), header(request, "X-Slack-Signature")};
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return is_signed(headers, config.signing_secret, request.body,
                   std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

net::HttpResponse answer(const Json& payload) {
  if (payload.is_null()) return {good, {}, {}};
  return {good, {{"Content-Type", "application/json; charset=utf-8"}}, payload.dump()};
}

asio::awaitable<net::HttpResponse> handle(const Parts& parts, Receiver& receiver, net::HttpRequest request) {
  if (!is_from_slack(request, parts.config)) co_return net::HttpResponse{unauthorized, {}, {}};
  try {
    auto event = read_request(header(request, "Content-Type"), request.body, parts.self);
    if (const auto* challenge = std::get_if<Challenge>(&event)) {
      co_return net::HttpResponse{good, {{"Content-Type", "text/plain"}}, challenge->text};
    }
    co_return answer(co_await receiver.take(std::move(event)));
  } catch (const UnreadableEvent&) {
    co_return net::HttpResponse{bad_request, {}, {}};
  } catch (const store::StoreError&) {
    parts.log("log.niet-bewaard");
    co_return net::HttpResponse{try_later, {}, {}};
  }
}

}  // namespace

asio::awaitable<void> receive_by_requests(const Parts& parts, Receiver& receiver) {
  net::ServerOptions options;
  options.address = parts.config.listen_address;
  options.port = parts.config.listen_port;
  net::Server server{parts.executor, options, [&parts, &receiver](net::HttpRequest request) {
                       return handle(parts, receiver, std::move(request));
                     }};
  parts.log("log.luistert");
  constexpr std::chrono::hours long_time{1};
  while (!parts.stop.requested()) co_await parts.stop.pause(long_time);
  server.stop();
}

}  // namespace inzetwijzer::adapters::slack
