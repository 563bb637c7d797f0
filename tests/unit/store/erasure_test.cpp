#include <catch2/catch.hpp>

#include "store/opening.hpp"
#include "store/records.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;

TEST_CASE("An erased session is gone for good, and the others stay") {
  const Folder folder;
  Store store{folder.options()};
  const auto one = store.create(anna, "or", "kennis-0").id;
  const auto two = store.create(anna, "or", "kennis-0").id;
  CHECK(store.erase(anna, one));
  CHECK_FALSE(store.find(anna, one));
  CHECK_FALSE(store.erase(anna, one));
  CHECK(store.sessions(anna).size() == 1);
  CHECK(store.find(anna, two));
  CHECK(error_of([&] { store.append(anna, one, turn(0, {"te laat"})).get(); }) == Kind::conflict);
}

TEST_CASE("Sessions go when their last turn is before the moment, of whoever they are") {
  const Folder folder;
  Store store{folder.options()};
  const auto one = store.create(anna, "or", "kennis-0");
  const auto two = store.create(bram, "or", "kennis-0");
  CHECK(store.erase_older_than(one.last_turn) == 0);
  CHECK(store.find(anna, one.id));
  CHECK(store.erase_older_than(two.last_turn + 1) == 2);
  CHECK_FALSE(store.find(anna, one.id));
  CHECK_FALSE(store.find(bram, two.id));
}

TEST_CASE("A key that a crash left without a session goes when it is old") {
  const Folder folder;
  Store store{folder.options()};
  Connection keys{folder.keys()};
  keys.execute("INSERT INTO session_key VALUES ('wees', 5, x'00')");
  CHECK(store.erase_older_than(6) == 0);
  CHECK(keys.number("SELECT count(*) FROM session_key") == 0);
}

TEST_CASE("A log that another process keeps in use is reported, and cleared by trying again") {
  const Folder folder;
  { const Store store{folder.options()}; }
  const auto paths = resolve(folder.options());
  const Secrets secrets = prepare(paths);
  Records records{Connection{paths.database}, Connection{paths.keys}, secrets};
  const auto id = records.add(anna, "or", "kennis-0", 1).id;
  records.database().wait_at_most(std::chrono::milliseconds{0});
  records.keys().wait_at_most(std::chrono::milliseconds{0});
  {
    Connection other{paths.keys};
    const Transaction reading{other, Transaction::Mode::read};
    REQUIRE(other.number("SELECT count(*) FROM session_key") == 1);
    CHECK(records.erase(anna, id));
    CHECK(error_of([&] { records.finish_erasures(); }) == Kind::busy);
    CHECK_FALSE(records.find(anna, id));
  }
  CHECK(records.erase(anna, id));
  records.finish_erasures();
  CHECK_FALSE(records.erase(anna, id));
}

TEST_CASE("An erasure that a crash broke off after the key was gone is finished on opening") {
  const Folder folder;
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {"iets"})).get();
  }
  {
    Connection keys{folder.keys()};
    keys.execute("INSERT INTO erased SELECT session, x'' FROM session_key; DELETE FROM session_key");
  }
  { const Store store{folder.options()}; }
  CHECK(Connection{folder.database()}.number("SELECT count(*) FROM session") == 0);
  CHECK(Connection{folder.database()}.number("SELECT count(*) FROM event") == 0);
  CHECK(Connection{folder.keys()}.number("SELECT count(*) FROM erased") == 0);
}
