#include "matrix/api.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "matrix/lenient_json.hpp"

namespace inzetwijzer::adapters::matrix {

namespace asio = boost::asio;

namespace {

constexpr std::string_view unknown_token = "M_UNKNOWN_TOKEN";
constexpr std::chrono::milliseconds longest_wait = std::chrono::hours{1};

/// As the header says, else as the body does.
std::chrono::milliseconds wait_of(const net::HttpResponse& response, const Json& body) {
  if (const auto header = net::find_header(response.headers, "Retry-After")) {
    unsigned seconds = 0;
    const auto [end, error] = std::from_chars(header->data(), header->data() + header->size(), seconds);
    if (error == std::errc{}) return std::min(longest_wait, std::chrono::milliseconds{std::chrono::seconds{seconds}});
  }
  const Json& milliseconds = member(body, "retry_after_ms");
  if (!milliseconds.is_number_unsigned()) return {};
  return std::chrono::milliseconds{std::min<std::uint64_t>(milliseconds.get<std::uint64_t>(),
                                                           static_cast<std::uint64_t>(longest_wait.count()))};
}

Reply read(net::HttpResponse response) {
  constexpr unsigned redirects = 300;
  constexpr unsigned too_many = 429;
  constexpr unsigned server_errors = 500;
  Reply reply;
  reply.status = response.status;
  if (response.status < redirects) {
    reply.body = std::move(response.body);
    return reply;
  }
  const Json body = read_lenient(response.body).value_or(Json{});
  reply.error = text_member(body, "errcode");
  if (reply.error.empty()) reply.error = "HTTP " + std::to_string(response.status);
  reply.passing = response.status == too_many || response.status >= server_errors || reply.error == unknown_token;
  reply.wait = wait_of(response, body);
  return reply;
}

}  // namespace

asio::awaitable<Reply> Api::call(Request request, std::chrono::milliseconds deadline) {
  auto reply = co_await send(request, deadline);
  if (reply.error != unknown_token || m_config.password.empty()) co_return reply;
  const auto again = co_await log_in();
  if (!again.ok()) co_return again;
  co_return co_await send(request, deadline);
}

asio::awaitable<Reply> Api::log_in() {
  m_token.clear();
  auto reply = co_await send(matrix::log_in(m_config.user, m_config.password, m_config.device), std::chrono::seconds{30});
  if (reply.ok()) m_token = text_member(read_lenient(reply.body).value_or(Json{}), "access_token");
  co_return reply;
}

asio::awaitable<Reply> Api::send(const Request& request, std::chrono::milliseconds deadline) {
  net::HttpRequest http{request.method, m_config.server + request.path, {}, request.body};
  if (!m_token.empty()) http.headers.emplace_back("Authorization", "Bearer " + m_token);
  if (!request.body.empty()) http.headers.emplace_back("Content-Type", request.content_type);
  try {
    co_return read(co_await m_client.send(std::move(http), deadline));
  } catch (const net::NetError& error) {
    if (error.kind() == net::NetError::Kind::cancelled) throw;
    co_return Reply{0, {}, "network", true, {}};
  }
}

chat::SendResult result_of(const Reply& reply) {
  if (reply.ok()) return {};
  if (reply.passing) return {chat::SendResult::Outcome::again, reply.wait};
  return {chat::SendResult::Outcome::refused, {}};
}

}  // namespace inzetwijzer::adapters::matrix
