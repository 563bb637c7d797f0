#include "net/failure.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/websocket/error.hpp>
#include <boost/system/system_error.hpp>

namespace inzetwijzer::adapters::net {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Kind = NetError::Kind;

Kind kind_of(const boost::system::error_code& error) {
  for (const boost::system::error_code closed : {boost::system::error_code{asio::error::eof},
                                                 {asio::error::connection_reset},
                                                 {asio::error::broken_pipe},
                                                 {asio::error::operation_aborted},
                                                 {asio::error::bad_descriptor},
                                                 {asio::ssl::error::stream_truncated},
                                                 {beast::http::error::end_of_stream},
                                                 {beast::http::error::partial_message},
                                                 {beast::websocket::error::closed}}) {
    if (error == closed) return Kind::closed;
  }
  const bool too_large =
      error == beast::http::error::body_limit || error == beast::websocket::error::message_too_big;
  return too_large ? Kind::too_large : Kind::protocol;
}

}  // namespace

NetError failure(const std::string& host, const asio::cancellation_state& cancellation, bool timed_out) {
  try {
    throw;
  } catch (const NetError& error) {
    if (cancellation.cancelled() == asio::cancellation_type::none && !timed_out) return error;
  } catch (const boost::system::system_error& error) {
    if (cancellation.cancelled() == asio::cancellation_type::none && !timed_out)
      return {kind_of(error.code()), host + ": " + error.code().message()};
  }
  if (cancellation.cancelled() != asio::cancellation_type::none)
    return {Kind::cancelled, host + ": cancelled"};
  return {Kind::timeout, host + ": no answer in time"};
}

}  // namespace inzetwijzer::adapters::net
