#include <catch2/catch.hpp>

#include "store/sqlite.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;

namespace {

const std::string marker = "merkwoord-rugpijn";

/// Ends without closing, so that the write-ahead logs stay as they are; the id of the session is in the file
/// `id`.
void converse_and_crash(const Folder& folder) {
  REQUIRE(in_child([&] {
    auto* store = new Store{folder.options()};
    const auto id = store->create({marker + "-wie"}, marker + "-rol", "kennis-0").id;
    write_file(folder.path("id"), id);
    store->append({marker + "-wie"}, id, {0, {marker + "-antwoord"}, "kennis-0", marker + "-conclusie"})
        .get();
  }));
}

std::string id_in(const Folder& folder) {
  for (const auto& [name, content] : folder.files()) {
    if (name == "id") return content;
  }
  return {};
}

std::string bytes_of(const std::filesystem::path& file, const char* select) {
  Connection connection{file};
  Statement statement{connection, select};
  return statement.step() ? statement.text(0) : std::string{};
}

}  // namespace

TEST_CASE("No word that a person gave stands readable in any file, logs included") {
  const Folder folder;
  converse_and_crash(folder);
  CHECK(std::filesystem::file_size(folder.path("gesprekken.db-wal")) > 0);
  CHECK_FALSE(folder.contains(marker));
  CHECK(Store{folder.options()}.find({marker + "-wie"}, id_in(folder))->events.front() ==
        marker + "-antwoord");
  CHECK_FALSE(folder.contains(marker));
}

TEST_CASE("After erasure no file holds the key or the encrypted texts of the session") {
  const Folder folder;
  converse_and_crash(folder);
  const auto id = id_in(folder);
  const auto key = bytes_of(folder.keys(), "SELECT wrapped FROM session_key");
  const auto event = bytes_of(folder.database(), "SELECT payload FROM event");
  const auto conclusions = bytes_of(folder.database(), "SELECT conclusions FROM session");
  REQUIRE(folder.contains(key));
  REQUIRE(folder.contains(event));
  REQUIRE(in_child([&] {
    auto* store = new Store{folder.options()};
    if (!store->erase({marker + "-wie"}, id)) throw std::runtime_error{"not found"};
  }));
  CHECK_FALSE(folder.contains(key));
  CHECK_FALSE(folder.contains(event));
  CHECK_FALSE(folder.contains(conclusions));
  CHECK_FALSE(Store{folder.options()}.find({marker + "-wie"}, id));
}

TEST_CASE("An erased session stays unreadable when an older database comes back, also with the master key") {
  const Folder folder;
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {"iets"})).get();
  }
  std::filesystem::copy_file(folder.database(), folder.path("kopie"));
  CHECK(Store{folder.options()}.erase(anna, id));
  std::filesystem::copy_file(folder.path("kopie"), folder.database(),
                             std::filesystem::copy_options::overwrite_existing);
  Store store{folder.options()};
  CHECK_FALSE(store.find(anna, id));
  CHECK(store.sessions(anna).empty());
  CHECK(error_of([&] { store.append(anna, id, turn(1, {"meer"})).get(); }) == Kind::conflict);
}

TEST_CASE("A session whose events were moved or taken away does not open") {
  const Folder folder;
  std::string one;
  std::string two;
  {
    Store store{folder.options()};
    one = store.create(anna, "or", "kennis-0").id;
    two = store.create(anna, "or", "kennis-0").id;
    store.append(anna, one, turn(0, {"a", "b"})).get();
    store.append(anna, two, turn(0, {"c", "d"})).get();
  }
  const char* const tampering = GENERATE(
      "UPDATE event SET payload ="
      " (SELECT payload FROM event e WHERE e.sequence = 1 AND e.session = event.session) WHERE sequence = 0",
      "UPDATE event SET payload ="
      " (SELECT payload FROM event e WHERE e.session <> event.session AND e.sequence = event.sequence)",
      "DELETE FROM event WHERE sequence = 1");
  Connection{folder.database()}.execute(tampering);
  const Store store{folder.options()};
  CHECK(error_of([&] { static_cast<void>(store.find(anna, one)); }) == Kind::corrupt);
}

TEST_CASE("The stored size does not tell a short answer from a somewhat longer one") {
  const Folder folder;
  {
    Store store{folder.options()};
    const auto id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {"", "ja", std::string(255, 'x')})).get();
  }
  Connection connection{folder.database()};
  CHECK(connection.number("SELECT count(DISTINCT length(payload)) FROM event") == 1);
}
