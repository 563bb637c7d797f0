#include "store/rotation.hpp"

#include <string>
#include <utility>
#include <vector>

#include "store/master_key.hpp"
#include "store/opening.hpp"

namespace inzetwijzer::store {
namespace {

struct Wrapped {
  std::string session;
  Bytes key;
};

std::vector<Wrapped> wrapped_keys(Connection& keys) {
  std::vector<Wrapped> all;
  Statement select{keys, "SELECT session, wrapped FROM session_key"};
  while (select.step()) all.push_back({select.text(0), select.blob(1)});
  return all;
}

void wrap_again(Connection& keys, const Secrets& before, const Secrets& after) {
  Statement update{keys, "UPDATE session_key SET wrapped = ? WHERE session = ?"};
  for (const auto& [session, wrapped] : wrapped_keys(keys)) {
    const Place place{Purpose::session_key, session};
    std::string key = unseal(before.wrapping(), place, wrapped);
    update.bind(seal(after.wrapping(), place, key)).bind(session).run();
    wipe(key);
  }
}

}  // namespace

void replace_master_key(const Options& options) {
  start_crypto();
  const Paths paths = resolve(options);
  const auto lock = lock_files(paths);
  const Unlocked before = prepare(paths);
  const Key next = make_next_master_key(paths.master_key);
  const Secrets after = before.secrets.with_new_wrapping();

  Connection keys{paths.keys};
  keys.keep_others_out();
  keys.take_over_log();
  Transaction transaction{keys, Transaction::Mode::write};
  wrap_again(keys, before.secrets, after);
  Statement{keys, "UPDATE secrets SET sealed = ?"}.bind(after.sealed(next)).run();
  transaction.commit();
  install_next_master_key(paths.master_key);
  if (!keys.empty_log()) throw StoreError{StoreError::Kind::busy, "replaced, but the log still holds the old one"};
}

}  // namespace inzetwijzer::store
