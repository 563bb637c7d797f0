#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <string>

#include "net/http.hpp"
#include "net/transport.hpp"

namespace inzetwijzer::adapters::net {

/// As it goes over the line. `target` and `first` (headers) are put in by who sends it; headers of the
/// message that are about the connection are left out. Throws NetError `protocol` when it cannot be written
/// as HTTP.
std::string render_request(const HttpRequest& request, const std::string& target, const Headers& first);
std::string render_response(const HttpResponse& response, bool keep_alive, bool with_body);

template <class Message>
struct Received {
  Message message;
  bool keep_alive = false;
};

/// These throw boost::system::system_error. What came after the message stays in the buffer.
boost::asio::awaitable<Received<HttpRequest>> read_request(Transport& transport,
                                                           boost::beast::flat_buffer& buffer,
                                                           std::size_t largest_body);
boost::asio::awaitable<Received<HttpResponse>> read_response(Transport& transport,
                                                             boost::beast::flat_buffer& buffer,
                                                             std::size_t largest_body, bool with_body);

}  // namespace inzetwijzer::adapters::net
