#include <catch2/catch.hpp>

#include "store/opening.hpp"
#include "store/records.hpp"
#include "store/retention.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;

namespace {

constexpr std::int64_t day = time_to_believe;

}  // namespace

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
  CHECK(store.erase_expired(one.last_turn + 30 * day) == 0);
  CHECK(store.find(anna, one.id));
  CHECK(store.erase_expired(two.last_turn + 30 * day + 1) == 2);
  CHECK_FALSE(store.find(anna, one.id));
  CHECK_FALSE(store.find(bram, two.id));
}

TEST_CASE("A clock that leaps ahead erases nothing until it went on for a day") {
  const Folder folder;
  Store store{folder.options()};
  const auto session = store.create(anna, "or", "kennis-0");
  const auto now = session.last_turn;
  CHECK(store.erase_expired(now) == 0);
  const auto leap = now + 32 * day;
  CHECK(store.erase_expired(leap) == 0);
  CHECK(store.erase_expired(leap + day - 1) == 0);
  SECTION("it was right: nobody used the program meanwhile") {
    CHECK(store.erase_expired(leap + day) == 1);
    CHECK_FALSE(store.find(anna, session.id));
  }
  SECTION("it was wrong, and is put right") {
    CHECK(store.erase_expired(now + day) == 0);
    CHECK(store.erase_expired(leap) == 0);
    CHECK(store.find(anna, session.id));
  }
}

TEST_CASE("A session that a wrong clock dated ahead is kept no longer than others once the clock is right") {
  const Folder folder;
  Store store{folder.options()};
  const auto session = store.create(anna, "or", "kennis-0");
  const auto now = session.last_turn - 10 * 365 * day;
  CHECK(store.erase_expired(now) == 0);
  CHECK(store.find(anna, session.id)->info.last_turn == now);
  CHECK(store.erase_expired(now + 29 * day) == 0);
  CHECK(store.erase_expired(now + 31 * day) == 1);
}

TEST_CASE("A clock that leaps back erases nothing and shortens no session's time") {
  const Folder folder;
  Store store{folder.options()};
  const auto session = store.create(anna, "or", "kennis-0");
  const auto now = session.last_turn;
  CHECK(store.erase_expired(now) == 0);
  CHECK(store.erase_expired(0) == 0);
  CHECK(store.erase_expired(now + 29 * day) == 0);
  CHECK(store.find(anna, session.id)->info.last_turn == now);
}

TEST_CASE("A key that a crash left without a session goes when it is old") {
  const Folder folder;
  Store store{folder.options()};
  Connection keys{folder.keys()};
  keys.execute("INSERT INTO session_key VALUES ('wees', 5, x'00')");
  CHECK(store.erase_expired(5 + 30 * day + 1) == 0);
  CHECK(keys.number("SELECT count(*) FROM session_key") == 0);
}

TEST_CASE("A log that another process keeps in use is reported, and cleared by trying again") {
  const Folder folder;
  { const Store store{folder.options()}; }
  const auto paths = resolve(folder.options());
  const Secrets secrets = prepare(paths).secrets;
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
