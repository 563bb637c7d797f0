#include "net/message.hpp"

#include <algorithm>
#include <array>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace inzetwijzer::adapters::net {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::uint32_t largest_header = 64U << 10U;
constexpr std::size_t read_size = 16U << 10U;

bool is_token(std::string_view text) {
  constexpr std::string_view allowed =
      "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

bool is_text(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

void append(std::string& out, std::string_view name, std::string_view value) {
  if (!is_token(name) || !is_text(value)) throw NetError{NetError::Kind::protocol, "not a header"};
  out.append(name).append(": ").append(value).append("\r\n");
}

void append(std::string& out, const Headers& headers) {
  constexpr std::array ours{"host", "content-length", "connection", "transfer-encoding"};
  for (const auto& header : headers) {
    const auto is_this = [&](const char* name) { return find_header({header}, name).has_value(); };
    if (std::ranges::none_of(ours, is_this)) append(out, header.first, header.second);
  }
}

/// Whatever is read; an end in time is `end_of_stream`, one halfway `partial_message`.
template <bool is_request>
asio::awaitable<void> read(http::basic_parser<is_request>& parser, Transport& transport,
                           beast::flat_buffer& buffer) {
  parser.eager(true);
  parser.header_limit(largest_header);
  beast::error_code error;
  while (!parser.is_done()) {
    if (buffer.size() == 0 || error == http::error::need_more) {
      const auto size = co_await transport.read_some(buffer.prepare(read_size));
      buffer.commit(size);
      error = {};
      if (size == 0 && parser.got_some())
        parser.put_eof(error);
      else if (size == 0)
        error = http::error::end_of_stream;
    }
    if (!error && !parser.is_done()) buffer.consume(parser.put(buffer.data(), error));
    if (error && error != http::error::need_more) throw boost::system::system_error{error};
  }
}

template <class Fields>
Headers headers_of(const Fields& fields) {
  Headers headers;
  for (const auto& field : fields) headers.emplace_back(field.name_string(), field.value());
  return headers;
}

}  // namespace

std::string render_request(const HttpRequest& request, const std::string& target, const Headers& first) {
  if (!is_token(request.method)) throw NetError{NetError::Kind::protocol, "not a method"};
  std::string out = request.method + ' ' + target + " HTTP/1.1\r\n";
  for (const auto& [name, value] : first) append(out, name, value);
  append(out, request.headers);
  if (!request.body.empty() || request.method == "POST" || request.method == "PUT" ||
      request.method == "PATCH")
    append(out, "Content-Length", std::to_string(request.body.size()));
  return out + "\r\n" + request.body;
}

std::string render_response(const HttpResponse& response, bool keep_alive, bool with_body) {
  const auto reason = http::obsolete_reason(http::int_to_status(response.status));
  std::string out = "HTTP/1.1 " + std::to_string(response.status) + ' ' + std::string{reason} + "\r\n";
  append(out, response.headers);
  append(out, "Connection", keep_alive ? "keep-alive" : "close");
  const bool has_body = response.status >= 200 && response.status != 204 && response.status != 304;
  if (has_body) append(out, "Content-Length", std::to_string(response.body.size()));
  return out + "\r\n" + (has_body && with_body ? response.body : "");
}

asio::awaitable<Received<HttpRequest>> read_request(Transport& transport, beast::flat_buffer& buffer,
                                                    std::size_t largest_body) {
  http::request_parser<http::string_body> parser;
  parser.body_limit(largest_body);
  co_await read(parser, transport, buffer);
  const bool keep_alive = parser.keep_alive();
  auto message = parser.release();
  co_return Received<HttpRequest>{
      {message.method_string(), message.target(), headers_of(message), std::move(message.body())},
      keep_alive};
}

asio::awaitable<Received<HttpResponse>> read_response(Transport& transport, beast::flat_buffer& buffer,
                                                      std::size_t largest_body, bool with_body) {
  for (;;) {
    http::response_parser<http::string_body> parser;
    parser.body_limit(largest_body);
    parser.skip(!with_body);
    co_await read(parser, transport, buffer);
    const bool keep_alive = parser.keep_alive();
    auto message = parser.release();
    if (message.result_int() >= 200)
      co_return Received<HttpResponse>{{message.result_int(), headers_of(message), std::move(message.body())},
                                       keep_alive};
  }
}

}  // namespace inzetwijzer::adapters::net
