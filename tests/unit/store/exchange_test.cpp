#include <catch2/catch.hpp>

#include "store/retention.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;

namespace {

const std::string channel = "matrix:@bot:hier";
const std::string marker = "merkwoord-kamer";

Exchange exchange(std::string event, std::vector<Outgoing> messages = {}) {
  return {channel, std::move(event), marker, marker + "-wie", marker + "-plaats", std::move(messages)};
}

std::vector<std::string> pending_ids(const Store& store) {
  std::vector<std::string> ids;
  for (const auto& pending : store.pending(channel)) ids.push_back(pending.message.id);
  return ids;
}

}  // namespace

TEST_CASE("What a channel keeps of a turn is there when the turn is, after reopening too") {
  const Folder folder;
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {"een"}), exchange("gebeurtenis-1", {{"m1", "eerste"}, {"m2", "tweede"}})).get();
  }
  const Store store{folder.options()};
  CHECK(store.has_taken(channel, "gebeurtenis-1"));
  CHECK_FALSE(store.has_taken(channel, "gebeurtenis-2"));
  CHECK_FALSE(store.has_taken("slack:team", "gebeurtenis-1"));
  CHECK(store.place(channel, marker, marker + "-wie") == marker + "-plaats");
  CHECK_FALSE(store.place(channel, marker, "een ander"));
  CHECK_FALSE(store.place(channel, "andere kamer", marker + "-wie"));
  const auto pending = store.pending(channel);
  REQUIRE(pending.size() == 2);
  CHECK(pending[0].room == marker);
  CHECK(pending[0].message.id == "m1");
  CHECK(pending[0].message.payload == "eerste");
  CHECK(pending[1].message.payload == "tweede");
}

TEST_CASE("An event that was taken takes its turn with it when it comes again") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  store.append(anna, id, turn(0, {"een"}), exchange("gebeurtenis", {{"m1", "antwoord"}})).get();
  CHECK(error_of([&] { store.append(anna, id, turn(1, {"twee"}), exchange("gebeurtenis")).get(); }) == Kind::conflict);
  CHECK(error_of([&] { store.keep(exchange("gebeurtenis")); }) == Kind::conflict);
  CHECK(store.find(anna, id)->events.size() == 1);
  CHECK(pending_ids(store) == std::vector<std::string>{"m1"});
}

TEST_CASE("A turn that cannot be stored leaves nothing of its exchange") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  CHECK(error_of([&] { store.append(bram, id, turn(0, {"een"}), exchange("e", {{"m", "x"}})).get(); }) == Kind::conflict);
  CHECK_FALSE(store.has_taken(channel, "e"));
  CHECK(store.pending(channel).empty());
  CHECK_FALSE(store.place(channel, marker, marker + "-wie"));
}

TEST_CASE("A message that was sent is no longer pending, and the others keep their order") {
  const Folder folder;
  Store store{folder.options()};
  store.keep(exchange("e1", {{"m1", "a"}, {"m2", "b"}}));
  store.keep(exchange("e2", {{"m3", "c"}}));
  store.sent(channel, "m2");
  store.set_position(channel, "verder");
  CHECK(pending_ids(store) == std::vector<std::string>{"m1", "m3"});
  CHECK(store.position(channel) == "verder");
  CHECK(store.position("slack:team").empty());
}

TEST_CASE("Erasing a session takes the messages that wait for it, and leaves the goodbye") {
  const Folder folder;
  Store store{folder.options()};
  const auto id = store.create(anna, "or", "kennis-0").id;
  store.append(anna, id, turn(0, {"een"}), exchange("e1", {{"m1", "met antwoorden"}})).get();
  auto goodbye = exchange("e2", {{"m2", "gewist"}});
  goodbye.place.clear();
  CHECK(store.erase(anna, id, goodbye));
  CHECK(pending_ids(store) == std::vector<std::string>{"m2"});
  CHECK_FALSE(store.place(channel, marker, marker + "-wie"));
  CHECK(store.has_taken(channel, "e2"));
}

TEST_CASE("Rooms and messages that nobody touched go with the sessions of their time") {
  const Folder folder;
  Store store{folder.options()};
  store.keep(exchange("e1", {{"m1", "a"}}));
  store.erase_expired(1);
  CHECK(store.place(channel, marker, marker + "-wie"));
  constexpr std::int64_t far_ahead = 100'000'000'000;
  store.erase_expired(far_ahead);
  CHECK(store.place(channel, marker, marker + "-wie"));
  store.erase_expired(far_ahead + time_to_believe);
  CHECK_FALSE(store.place(channel, marker, marker + "-wie"));
  CHECK(store.pending(channel).empty());
}

TEST_CASE("No room, event, position or message of a channel stands readable in any file") {
  const Folder folder;
  REQUIRE(in_child([&] {
    auto* store = new Store{folder.options()};
    const auto id = store->create({marker}, "or", "kennis-0").id;
    store->append({marker}, id, turn(0, {"een"}), exchange(marker + "-event", {{"m1", marker + "-tekst"}})).get();
    store->keep(exchange(marker + "-event-2", {{"m2", marker + "-tekst"}}));
    store->set_position(channel, marker + "-positie");
  }));
  CHECK_FALSE(folder.contains(marker));
  CHECK(Store{folder.options()}.pending(channel).size() == 2);
}
