#include "adapters/net/certificates.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace inzetwijzer::adapters::net::test {
namespace {

void require(bool succeeded) {
  if (!succeeded) throw std::runtime_error{"OpenSSL refuses"};
}

void add_extension(X509* certificate, int kind, const std::string& value) {
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str());
  require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
  X509_EXTENSION_free(extension);
}

Identity make(const char* common_name, long seconds_left) {
  Identity made{{EVP_EC_gen("P-256"), EVP_PKEY_free}, {X509_new(), X509_free}};
  X509* const certificate = made.certificate.get();
  X509_set_version(certificate, X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), random());
  X509_gmtime_adj(X509_getm_notBefore(certificate), seconds_left - 7200);
  X509_gmtime_adj(X509_getm_notAfter(certificate), seconds_left);
  X509_set_pubkey(certificate, made.key.get());
  const auto* const text = reinterpret_cast<const unsigned char*>(common_name);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, text, -1, -1, 0);
  return made;
}

void sign(const Identity& subject, const Identity& signer) {
  X509_set_issuer_name(subject.certificate.get(), X509_get_subject_name(signer.certificate.get()));
  require(X509_sign(subject.certificate.get(), signer.key.get(), EVP_sha256()) > 0);
}

}  // namespace

Authority::Authority() : m_self{make("authority", 3600)}, m_file{"/tmp/inzetwijzer-authority-XXXXXX"} {
  add_extension(m_self.certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
  sign(m_self, m_self);
  FILE* const file = fdopen(mkstemp(m_file.data()), "w");
  require(file != nullptr && PEM_write_X509(file, m_self.certificate.get()) == 1);
  std::fclose(file);
}

Authority::~Authority() {
  unlink(m_file.c_str());
}

Identity Authority::issue(const std::string& name, long seconds_left) const {
  Identity issued = make("peer", seconds_left);
  add_extension(issued.certificate.get(), NID_subject_alt_name, name);
  sign(issued, m_self);
  return issued;
}

}  // namespace inzetwijzer::adapters::net::test
