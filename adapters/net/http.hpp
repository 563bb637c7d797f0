#pragma once

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inzetwijzer::adapters::net {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The value of the first header with this name, in any letter case.
std::optional<std::string_view> find_header(const Headers& headers, std::string_view name);

/// As a client sends it, and as a server got it (`target` is then the path with its query).
struct HttpRequest {
  std::string method = "GET";
  std::string target;  ///< for a client a whole http or https address
  Headers headers;     ///< Host, Content-Length and Connection are added
  std::string body;
};

struct HttpResponse {
  unsigned status = 200;
  Headers headers;
  std::string body;
};

/// Why there is no response. The text is for a log: it holds the host at most, never a path, header or body.
class NetError : public std::runtime_error {
 public:
  enum class Kind {
    address,      ///< not an http(s) or ws(s) address
    resolve,      ///< no such host
    connect,      ///< refused or unreachable, the proxy's refusal too
    certificate,  ///< not trusted, expired, or for another host
    timeout,      ///< the deadline passed
    closed,       ///< the other side closed the connection
    protocol,     ///< not HTTP or WebSocket as it should be
    too_large,    ///< more than the limit on a body or message
    cancelled,    ///< the program is stopping
  };
  NetError(Kind kind, const std::string& detail) : std::runtime_error{detail}, m_kind{kind} {}
  [[nodiscard]] Kind kind() const { return m_kind; }

 private:
  Kind m_kind;
};

}  // namespace inzetwijzer::adapters::net
