#include "store/rotation.hpp"

#include <catch2/catch.hpp>

#include "store/master_key.hpp"
#include "store/opening.hpp"
#include "store/records.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

namespace {

constexpr const char* next_variable = "INZETWIJZER_SLEUTEL_NIEUW";

std::string content_of(const Folder& folder, const std::string& name) {
  for (const auto& [file, content] : folder.files()) {
    if (file == name) return content;
  }
  return {};
}

void expect_whole(const Folder& folder, const std::string& id) {
  const Store store{folder.options()};
  const auto session = store.find(anna, id);
  REQUIRE(session);
  CHECK(session->events == std::vector<std::string>{"iets"});
}

}  // namespace

TEST_CASE("After the master key was replaced every session opens, and goes on, with the new one only") {
  const Folder folder;
  const auto id = make_session(folder);
  fs::copy_file(folder.master_key(), folder.path("oud"));
  replace_master_key(folder.options());
  expect_whole(folder, id);
  {
    Store store{folder.options()};
    store.append(anna, id, turn(1, {"meer"})).get();
    CHECK(store.sessions(anna).size() == 1);
  }
  CHECK(content_of(folder, "oud") != content_of(folder, "gesprekken.db.hoofdsleutel"));
  CHECK((fs::status(folder.master_key()).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
  fs::rename(folder.path("oud"), folder.master_key());
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
}

TEST_CASE("After a replacement no file holds the keys as the old master key had sealed them") {
  const Folder folder;
  const auto id = make_session(folder);
  const auto old_bytes = [&](const char* select) {
    Connection keys{folder.keys()};
    Statement statement{keys, select};
    REQUIRE(statement.step());
    return statement.text(0);
  };
  const auto wrapped = old_bytes("SELECT wrapped FROM session_key");
  const auto secrets = old_bytes("SELECT sealed FROM secrets");
  replace_master_key(folder.options());
  CHECK_FALSE(folder.contains(wrapped));
  CHECK_FALSE(folder.contains(secrets));
}

TEST_CASE("The old master key with the old key file opens no session that was made after the replacement") {
  const Folder folder;
  const auto before = make_session(folder);
  fs::copy_file(folder.keys(), folder.path("oude-sleutels"));
  fs::copy_file(folder.master_key(), folder.path("oude-hoofdsleutel"));
  replace_master_key(folder.options());
  const auto after = make_session(folder);
  const auto wrapped = [&] {
    Connection keys{folder.keys()};
    Statement select{keys, "SELECT wrapped FROM session_key WHERE session = ?"};
    REQUIRE(select.bind(after).step());
    return select.blob(0);
  }();
  const Options old{folder.database(), folder.path("oude-sleutels"), folder.path("oude-hoofdsleutel")};
  const Unlocked unlocked = prepare_keys(resolve(old));
  CHECK(error_of([&] { static_cast<void>(unseal(unlocked.secrets.wrapping(), {Purpose::session_key, after}, wrapped)); }) ==
        Kind::corrupt);
}

TEST_CASE("A master key in the environment is replaced by the one that stands there as the new one") {
  const Folder folder;
  std::string id;
  {
    const Given given{zeros};
    id = make_session(folder);
    CHECK(error_of([&] { replace_master_key(folder.options()); }) == Kind::no_new_key);
    expect_whole(folder, id);
    const Given next{ones, next_variable};
    replace_master_key(folder.options());
    CHECK(error_on_open(folder.options()) == Kind::bad_key);
  }
  const Given given{ones};
  expect_whole(folder, id);
  CHECK_FALSE(fs::exists(folder.master_key()));
}

TEST_CASE("A store that is in use keeps its master key") {
  const Folder folder;
  const auto id = make_session(folder);
  {
    const Store store{folder.options()};
    CHECK(error_of([&] { replace_master_key(folder.options()); }) == Kind::busy);
  }
  expect_whole(folder, id);
  replace_master_key(folder.options());
  expect_whole(folder, id);
}

TEST_CASE("A replacement that broke off before or after it counted leaves a store that opens") {
  const Folder folder;
  const auto id = make_session(folder);
  const auto before = content_of(folder, "gesprekken.db.hoofdsleutel");
  write_file(folder.path("gesprekken.db.hoofdsleutel.nieuw"), zeros);
  fs::permissions(folder.path("gesprekken.db.hoofdsleutel.nieuw"), fs::perms::owner_read | fs::perms::owner_write);
  expect_whole(folder, id);
  replace_master_key(folder.options());
  const auto after = content_of(folder, "gesprekken.db.hoofdsleutel");
  fs::rename(folder.master_key(), folder.path("gesprekken.db.hoofdsleutel.nieuw"));
  write_file(folder.master_key(), before);
  fs::permissions(folder.master_key(), fs::perms::owner_read | fs::perms::owner_write);
  expect_whole(folder, id);
  CHECK(content_of(folder, "gesprekken.db.hoofdsleutel") == after);
}

TEST_CASE("A store from before the master key could be replaced opens, and can have it replaced") {
  const Folder folder;
  std::string id;
  {
    const Given given{zeros};
    // What the first version made: everything follows from the master key itself, and no table of secrets.
    { const Store store{folder.options()}; }
    const Key master = master_key({}, false);
    const Secrets first = Secrets::derived(master);
    for (const auto& file : {folder.database(), folder.keys()}) {
      Connection connection{file};
      Statement store{connection, "SELECT value FROM meta WHERE name = 'store'"};
      REQUIRE(store.step());
      Statement{connection, "UPDATE meta SET value = ? WHERE name = 'proof'"}.bind(first.proof(store.blob(0))).run();
    }
    Connection keys{folder.keys()};
    keys.execute("DROP TABLE secrets; PRAGMA user_version = 1");
    Records records{Connection{folder.database()}, Connection{folder.keys()}, first};
    Transaction rows{records.database(), Transaction::Mode::write};
    Transaction key_rows{records.keys(), Transaction::Mode::write};
    id = records.add(anna, "or", "kennis-0", 1).id;
    records.append(anna, id, turn(0, {"iets"}), nullptr, 2);
    key_rows.commit();
    rows.commit();
  }
  {
    const Given given{zeros};
    expect_whole(folder, id);
    const Given next{ones, next_variable};
    replace_master_key(folder.options());
  }
  const Given given{ones};
  expect_whole(folder, id);
}
