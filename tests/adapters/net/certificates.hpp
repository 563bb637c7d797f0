#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace inzetwijzer::adapters::net::test {

/// A certificate with its key.
struct Identity {
  std::shared_ptr<EVP_PKEY> key;
  std::shared_ptr<X509> certificate;
};

/// Signs certificates. Its own is in a file as long as it exists.
class Authority {
 public:
  Authority();
  ~Authority();
  Authority(const Authority&) = delete;
  Authority& operator=(const Authority&) = delete;

  /// `name` as OpenSSL writes it, for example DNS:localhost. Valid from an hour before the moment it ends.
  [[nodiscard]] Identity issue(const std::string& name, long seconds_left = 3600) const;

  [[nodiscard]] const std::string& file() const { return m_file; }

 private:
  Identity m_self;
  std::string m_file;
};

}  // namespace inzetwijzer::adapters::net::test
