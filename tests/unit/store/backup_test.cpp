#include "store/backup.hpp"

#include <catch2/catch.hpp>
#include <fstream>

#include "store/sqlite.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> events_of(const Folder& folder, const Identity& owner, const std::string& id) {
  const auto session = Store{folder.options()}.find(owner, id);
  return session ? session->events : std::vector<std::string>{};
}

Exchange exchange(const std::string& event) {
  Exchange exchange;
  exchange.channel = "matrix";
  exchange.event = event;
  exchange.room = "!kamer";
  exchange.person = "@anna";
  exchange.place = "plaats";
  exchange.messages = {{"bericht", "tekst"}};
  return exchange;
}

/// Turns one byte of the file around.
void damage(const fs::path& file, std::streamoff at) {
  std::fstream stream{file, std::ios::in | std::ios::out | std::ios::binary};
  stream.seekg(at);
  const char byte = static_cast<char>(stream.get() ^ 0xff);
  stream.seekp(at);
  stream.put(byte);
}

}  // namespace

TEST_CASE("A copy brings back what was there, and what was damaged stays beside it") {
  const Folder folder;
  const auto id = make_session(folder, anna, "iets");
  const auto copy = folder.path("kopie.db");
  const auto contents = back_up(folder.options(), copy, SessionKeys::left_out);
  CHECK(contents.sessions == 1);
  CHECK(contents.unreadable == 0);
  CHECK(contents.last_turn > 0);
  CHECK((fs::status(copy).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK_FALSE(fs::exists(folder.path("kopie.db.sleutels")));
  write_file(folder.database(), "kapot");
  REQUIRE(error_on_open(folder.options()) == Kind::corrupt);
  CHECK(restore(folder.options(), copy).sessions == 1);
  CHECK(events_of(folder, anna, id) == std::vector<std::string>{"iets"});
  CHECK(fs::file_size(folder.path("gesprekken.db.vervangen")) == 5);
}

TEST_CASE("A copy is made while the store is in use, with the turns that are durable by then") {
  const Folder folder;
  const auto copy = folder.path("kopie.db");
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {"een"})).get();
    REQUIRE(back_up(folder.options(), copy, SessionKeys::left_out).sessions == 1);
    store.append(anna, id, turn(1, {"twee"})).get();
  }
  restore(folder.options(), copy);
  CHECK(events_of(folder, anna, id) == std::vector<std::string>{"een"});
}

TEST_CASE("What was erased after the copy was made does not come back") {
  const Folder folder;
  const auto gone = make_session(folder, anna, "weg");
  const auto kept = make_session(folder, bram, "blijft");
  const auto copy = folder.path("kopie.db");
  back_up(folder.options(), copy, SessionKeys::left_out);
  REQUIRE(Store{folder.options()}.erase(anna, gone));
  const auto contents = restore(folder.options(), copy);
  CHECK(contents.sessions == 1);
  CHECK(contents.unreadable == 1);
  CHECK(Store{folder.options()}.sessions(anna).empty());
  CHECK(events_of(folder, bram, kept) == std::vector<std::string>{"blijft"});
  CHECK(Connection{folder.database()}.number("SELECT count(*) FROM session") == 1);
}

TEST_CASE("A copy with the session keys brings everything back on a machine that lost all but the master key") {
  const Folder folder;
  const auto id = make_session(folder, anna, "iets");
  const auto copy = folder.path("kopie.db");
  back_up(folder.options(), copy, SessionKeys::included);
  CHECK((fs::status(folder.path("kopie.db.sleutels")).permissions() & fs::perms::all) ==
        (fs::perms::owner_read | fs::perms::owner_write));
  fs::remove(folder.database());
  fs::remove(folder.keys());
  restore(folder.options(), copy);
  CHECK(events_of(folder, anna, id) == std::vector<std::string>{"iets"});
}

TEST_CASE("Nothing that waited to be sent, or that a channel still had to read, comes back with a copy") {
  const Folder folder;
  const auto copy = folder.path("kopie.db");
  {
    Store store{folder.options()};
    store.keep(exchange("een"));
    store.set_position("matrix", "s1");
  }
  back_up(folder.options(), copy, SessionKeys::left_out);
  restore(folder.options(), copy);
  const Store store{folder.options()};
  CHECK(store.pending("matrix").empty());
  CHECK(store.position("matrix").empty());
  CHECK(store.has_taken("matrix", "een"));
  CHECK(store.place("matrix", "!kamer", "@anna") == "plaats");
}

TEST_CASE("A copy that lost a page, or with one encrypted byte changed, is refused and the database stays as it was") {
  const Folder folder;
  const auto id = make_session(folder, anna, std::string(5000, 'x'));
  const auto copy = folder.path("kopie.db");
  back_up(folder.options(), copy, SessionKeys::left_out);
  const std::function<void()> ways[] = {
      [&] { fs::resize_file(copy, fs::file_size(copy) / 2); },
      [&] { fs::resize_file(copy, 0); },
      [&] {
        Connection{copy}.execute(
            "UPDATE event SET payload = CAST(substr(payload, 1, 100) || x'00' || substr(payload, 102) AS BLOB)");
      },
      [&] { damage(copy, 4096); },
      [&] { Connection{copy}.execute("DELETE FROM event"); },
  };
  const auto way = GENERATE_COPY(range(std::size_t{0}, std::size(ways)));
  INFO("way " << way);
  ways[way]();
  const auto before = folder.files();
  CHECK(error_of([&] { static_cast<void>(check_copy(folder.options(), copy)); }) == Kind::corrupt);
  CHECK(error_of([&] { restore(folder.options(), copy); }) == Kind::corrupt);
  CHECK(folder.files() == before);
  CHECK(events_of(folder, anna, id).size() == 1);
}

TEST_CASE("A copy of another store is refused") {
  const Folder folder;
  make_session(folder, anna, "iets");
  const Folder other;
  make_session(other, anna, "iets anders");
  back_up(other.options(), folder.path("kopie.db"), SessionKeys::left_out);
  CHECK(error_of([&] { restore(folder.options(), folder.path("kopie.db")); }) == Kind::bad_key);
}

TEST_CASE("No file is overwritten: not by a copy, and not by a database that is set aside") {
  const Folder folder;
  make_session(folder, anna, "iets");
  const auto copy = folder.path("kopie.db");
  back_up(folder.options(), copy, SessionKeys::left_out);
  CHECK(error_of([&] { back_up(folder.options(), copy, SessionKeys::left_out); }) == Kind::exists);
  restore(folder.options(), copy);
  const auto before = folder.files();
  CHECK(error_of([&] { restore(folder.options(), copy); }) == Kind::exists);
  CHECK(folder.files() == before);
}

TEST_CASE("A database that is in use is not replaced") {
  const Folder folder;
  const auto id = make_session(folder, anna, "iets");
  const auto copy = folder.path("kopie.db");
  back_up(folder.options(), copy, SessionKeys::left_out);
  {
    const Store store{folder.options()};
    CHECK(error_of([&] { restore(folder.options(), copy); }) == Kind::busy);
  }
  CHECK(events_of(folder, anna, id).size() == 1);
}
