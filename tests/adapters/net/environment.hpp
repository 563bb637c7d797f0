#pragma once

#include <cstdlib>
#include <initializer_list>
#include <utility>

namespace inzetwijzer::adapters::net::test {

/// While it exists the environment names these proxies and no others.
class Environment {
 public:
  Environment(std::initializer_list<std::pair<const char*, const char*>> variables) {
    clear();
    for (const auto& [name, value] : variables) setenv(name, value, 1);
  }
  ~Environment() { clear(); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  static void clear() {
    for (const char* name :
         {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
      unsetenv(name);
  }
};

}  // namespace inzetwijzer::adapters::net::test
