#include "cli/store_message.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

const char* key_of(store::StoreError::Kind kind) {
  using Kind = store::StoreError::Kind;
  switch (kind) {
    case Kind::cannot_open: return "fout.opslag.openen";
    case Kind::busy: return "fout.opslag.bezet";
    case Kind::full: return "fout.opslag.vol";
    case Kind::corrupt: return "fout.opslag.kapot";
    case Kind::newer_schema: return "fout.opslag.nieuwer";
    case Kind::bad_key: return "fout.opslag.sleutel";
    case Kind::exists: return "fout.opslag.bestaat";
    case Kind::no_new_key: return "fout.opslag.nieuwe-sleutel";
    case Kind::conflict: return "fout.opslag.botsing";
    case Kind::other: break;
  }
  return "fout.opslag.anders";
}

}  // namespace

std::string store_message(const content::Messages& texts, const store::StoreError& error) {
  return texts.format(key_of(error.kind()));
}

}  // namespace inzetwijzer::adapters::cli
