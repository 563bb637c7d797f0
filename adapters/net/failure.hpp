#pragma once

#include <boost/asio/cancellation_state.hpp>
#include <string>

#include "net/http.hpp"

namespace inzetwijzer::adapters::net {

/// Says why for the exception being handled: first that the program is stopping, then that the time was over,
/// then what the exception itself says. What is no network trouble is thrown on.
NetError failure(const std::string& host, const boost::asio::cancellation_state& cancellation,
                 bool timed_out);

}  // namespace inzetwijzer::adapters::net
