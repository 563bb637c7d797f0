#include "slack/api.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds patience{20};
constexpr std::array passing_errors{"ratelimited",         "rate_limited",  "internal_error", "fatal_error",
                                    "service_unavailable", "request_timeout"};

std::chrono::milliseconds retry_after(const net::HttpResponse& response) {
  const auto header = net::find_header(response.headers, "Retry-After");
  unsigned seconds = 0;
  if (header) std::from_chars(header->data(), header->data() + header->size(), seconds);
  constexpr unsigned longest = 3600;
  return std::chrono::seconds{std::min(seconds, longest)};
}

ApiReply failed(std::string error, bool passing, std::chrono::milliseconds wait = {}) {
  return {Json::object(), std::move(error), passing, wait};
}

ApiReply read(const net::HttpResponse& response) {
  constexpr unsigned too_many = 429;
  constexpr unsigned server_errors = 500;
  if (response.status == too_many) return failed("ratelimited", true, retry_after(response));
  if (response.status >= server_errors) return failed("status", true);
  auto document = content::parse_strict(response.body);
  if (!document || !document->value.is_object()) return failed("unreadable", true);
  ApiReply reply{std::move(document->value), {}, false, {}};
  if (flag_member(reply.body, "ok")) return reply;
  reply.error = text_member(reply.body, "error");
  if (reply.error.empty()) reply.error = "unknown";
  reply.passing = std::ranges::find(passing_errors, reply.error) != passing_errors.end();
  return reply;
}

}  // namespace

asio::awaitable<ApiReply> Api::call(std::string method, Json arguments) {
  co_return co_await post(m_config.api + '/' + method, m_config.bot_token, "application/json; charset=utf-8",
                          arguments.dump(-1, ' ', false, Json::error_handler_t::replace));
}

asio::awaitable<ApiReply> Api::open_connection() {
  co_return co_await post(m_config.api + "/apps.connections.open", m_config.app_token,
                          "application/x-www-form-urlencoded", {});
}

asio::awaitable<ApiReply> Api::upload(std::string address, std::string content) {
  net::HttpRequest request{"POST", std::move(address), {{"Content-Type", "application/octet-stream"}}, std::move(content)};
  try {
    const auto response = co_await m_client.send(std::move(request), patience);
    constexpr unsigned good = 200;
    constexpr unsigned server_errors = 500;
    if (response.status == good) co_return ApiReply{Json::object(), {}, false, {}};
    co_return failed("upload", response.status >= server_errors, retry_after(response));
  } catch (const net::NetError& error) {
    if (error.kind() == net::NetError::Kind::cancelled) throw;
    co_return failed("network", true);
  }
}

asio::awaitable<ApiReply> Api::post(std::string address, std::string token, std::string type, std::string body) {
  net::HttpRequest request{"POST",
                           std::move(address),
                           {{"Authorization", "Bearer " + token}, {"Content-Type", std::move(type)}},
                           std::move(body)};
  try {
    co_return read(co_await m_client.send(std::move(request), patience));
  } catch (const net::NetError& error) {
    if (error.kind() == net::NetError::Kind::cancelled) throw;
    co_return failed("network", true);
  }
}

}  // namespace inzetwijzer::adapters::slack
