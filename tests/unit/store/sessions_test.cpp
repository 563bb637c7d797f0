#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <thread>

#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;
using Strings = std::vector<std::string>;

TEST_CASE("A turn whose future is ready is there after reopening") {
  const Folder folder;
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "leidinggevende", "kennis-0").id;
    store.append(anna, id, {0, {"een", "twee"}, "kennis-1", "uitkomst"}).get();
    store.append(anna, id, {2, {"drie", ""}, "kennis-2", "andere uitkomst"}).get();
  }
  const Store store{folder.options()};
  const auto session = store.find(anna, id);
  REQUIRE(session);
  CHECK(session->info.id == id);
  CHECK(session->info.role == "leidinggevende");
  CHECK(session->info.created > 0);
  CHECK(session->info.last_turn >= session->info.created);
  CHECK(session->events == Strings{"een", "twee", "drie", ""});
  CHECK(session->knowledge_version == "kennis-2");
  CHECK(session->conclusions == "andere uitkomst");
}

TEST_CASE("A new session has no events yet and its role and knowledge version") {
  const Folder folder;
  Store store{folder.options()};
  const auto info = store.create(anna, "or", "kennis-0");
  const auto session = store.find(anna, info.id);
  REQUIRE(session);
  CHECK(session->events.empty());
  CHECK(session->conclusions.empty());
  CHECK(session->info.role == "or");
  CHECK(session->knowledge_version == "kennis-0");
}

TEST_CASE("The destructor first stores what still waits") {
  const Folder folder;
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "or", "kennis-0").id;
    for (std::uint64_t i = 0; i < 600; ++i) store.append(anna, id, turn(i, {std::to_string(i)}));
  }
  const Store store{folder.options()};
  CHECK(store.find(anna, id)->events.size() == 600);
}

TEST_CASE("Bytes that are no text and large events come back unchanged") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  const Strings events{std::string("\0\xff\x80\0", 4), std::string(255, 'a'), std::string(256, '\0'),
                       std::string(1'000'000, '\x80')};
  store.append(anna, id, turn(0, events)).get();
  CHECK(store.find(anna, id)->events == events);
}

TEST_CASE("A turn without events still replaces the conclusions") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  store.append(anna, id, {0, {}, "kennis-2", "nieuw"}).get();
  CHECK(store.find(anna, id)->conclusions == "nieuw");
}

TEST_CASE("Two stores on the same files do not overwrite each other's turns") {
  const Folder folder;
  Store first{folder.options()};
  Store second{folder.options()};
  const auto id = first.create(anna, "or", "kennis-0").id;
  second.append(anna, id, turn(0, {"van de tweede"})).get();
  CHECK(error_of([&] { first.append(anna, id, turn(0, {"van de eerste"})).get(); }) == Kind::conflict);
  CHECK(first.find(anna, id)->events == Strings{"van de tweede"});
}

TEST_CASE("A turn that leaves a gap is a conflict") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  CHECK(error_of([&] { store.append(anna, id, turn(1, {"te ver"})).get(); }) == Kind::conflict);
  CHECK(store.find(anna, id)->events.empty());
}

TEST_CASE("A refused turn does not hold up the turns beside it") {
  const Folder folder;
  Store store{folder.options()};
  const auto one = store.create(anna, "or", "kennis-0").id;
  const auto other = store.create(anna, "or", "kennis-0").id;
  auto good = store.append(anna, one, turn(0, {"goed"}));
  auto bad = store.append(anna, other, turn(7, {"fout"}));
  auto next = store.append(anna, one, turn(1, {"ook goed"}));
  good.get();
  next.get();
  CHECK(error_of([&] { bad.get(); }) == Kind::conflict);
  CHECK(store.find(anna, one)->events == Strings{"goed", "ook goed"});
}

TEST_CASE("Turns of many sessions from several threads are all stored in order") {
  const Folder folder;
  constexpr int threads = 4;
  constexpr std::uint64_t turns = 100;
  Strings ids(threads);
  {
    Store store{folder.options()};
    std::vector<std::thread> workers;
    for (std::size_t i = 0; i < threads; ++i) {
      workers.emplace_back([&store, &id = ids[i]] {
        id = store.create(anna, "or", "kennis-0").id;
        std::vector<std::future<void>> futures;
        for (std::uint64_t n = 0; n < turns; ++n)
          futures.push_back(store.append(anna, id, turn(n, {id + std::to_string(n)})));
        for (auto& future : futures) future.get();
        if (store.find(anna, id)->events.size() != turns) id.clear();
      });
    }
    for (auto& worker : workers) worker.join();
  }
  const Store store{folder.options()};
  for (const auto& id : ids) {
    Strings expected;
    for (std::uint64_t n = 0; n < turns; ++n) expected.push_back(id + std::to_string(n));
    const auto session = store.find(anna, id);
    REQUIRE(session);
    CHECK(session->events == expected);
  }
}

TEST_CASE("Another identity cannot see, extend or erase a session") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "medewerker", "kennis-0").id;
  CHECK_FALSE(store.find(bram, id));
  CHECK(store.sessions(bram).empty());
  CHECK(error_of([&] { store.append(bram, id, turn(0, {"vreemd"})).get(); }) == Kind::conflict);
  CHECK_FALSE(store.erase(bram, id));
  CHECK(store.find(anna, id)->events.empty());
}

TEST_CASE("An id that nobody has, or that is made up, finds nothing") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  for (const std::string& other :
       Strings{"", "%", "' OR 1=1 --", id + "0", id.substr(1), std::string("\0", 1)}) {
    CHECK_FALSE(store.find(anna, other));
    CHECK_FALSE(store.erase(anna, other));
  }
}

TEST_CASE("Sessions are listed from the last used to the first") {
  const Folder folder;
  Store store{folder.options()};
  const auto one = store.create(anna, "leidinggevende", "kennis-0").id;
  const auto two = store.create(anna, "or", "kennis-0").id;
  const auto three = store.create(anna, "or", "kennis-0").id;
  store.append(anna, one, turn(0, {"laatst gebruikt"})).get();
  Strings ids;
  for (const auto& info : store.sessions(anna)) ids.push_back(info.id);
  CHECK(ids == Strings{one, three, two});
  CHECK(store.sessions(anna).front().role == "leidinggevende");
}

TEST_CASE("Session ids are 26 characters without i, l, o and u, and differ") {
  const Folder folder;
  Store store{folder.options()};
  std::set<std::string> ids;
  for (int i = 0; i < 50; ++i) ids.insert(store.create(anna, "or", "kennis-0").id);
  CHECK(ids.size() == 50);
  for (const auto& id : ids) {
    CHECK(id.size() == 26);
    CHECK(id.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz") == std::string::npos);
  }
}

TEST_CASE("A snapshot of the knowledge is kept once, and as long as a session refers to it") {
  const Folder folder;
  Store store{folder.options()};
  store.keep_knowledge("k1", "inhoud een");
  store.keep_knowledge("k1", "iets anders");
  CHECK(store.knowledge("k1") == "inhoud een");
  CHECK_FALSE(store.knowledge("k9"));

  const auto old = store.create(anna, "or", "k1").id;
  const auto other = store.create(anna, "or", "k1").id;
  store.keep_knowledge("k2", "inhoud twee");
  store.erase(anna, old);
  CHECK(store.knowledge("k1"));
  store.erase(anna, other);
  CHECK_FALSE(store.knowledge("k1"));
  CHECK(store.knowledge("k2") == "inhoud twee");
}
