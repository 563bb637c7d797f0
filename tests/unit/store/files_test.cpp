#include <catch2/catch.hpp>
#include <thread>

#include "store/sqlite.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

TEST_CASE("Files are made for their owner only, with the directories above them") {
  const Folder folder;
  const auto directory = folder.path("nieuw") / "dieper";
  const Options options{directory / "g.db", {}, {}};
  REQUIRE_FALSE(error_on_open(options));
  const auto owner_only = fs::perms::owner_read | fs::perms::owner_write;
  for (const char* name : {"g.db", "g.db.sleutels", "g.db.hoofdsleutel"}) {
    CHECK(fs::status(directory / name).permissions() == owner_only);
  }
  CHECK(fs::status(directory).permissions() == fs::perms::owner_all);
  CHECK(fs::status(folder.path("nieuw")).permissions() == fs::perms::owner_all);
}

TEST_CASE("Keys can lie elsewhere") {
  const Folder folder;
  const Options options{folder.path("g.db"), folder.path("a") / "sleutels",
                        folder.path("b") / "hoofdsleutel"};
  REQUIRE_FALSE(error_on_open(options));
  CHECK(fs::exists(options.keys));
  CHECK(fs::exists(options.master_key));
  CHECK_FALSE(fs::exists(folder.path("g.db.sleutels")));
}

TEST_CASE("A file of a newer version is refused and changes nothing") {
  const Folder folder;
  REQUIRE_FALSE(error_on_open(folder.options()));
  const std::string name = GENERATE(as<std::string>{}, "gesprekken.db", "gesprekken.db.sleutels");
  Connection{folder.path(name)}.execute("PRAGMA user_version = 999");
  const auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::newer_schema);
  CHECK(folder.files() == before);
}

TEST_CASE("A file that is no database is reported as damaged and stays as it is") {
  const Folder folder;
  const std::string content = GENERATE(as<std::string>{}, "kort", std::string(5000, 'x'));
  write_file(folder.database(), content);
  const auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::corrupt);
  CHECK(folder.files() == before);
}

TEST_CASE("A database of another program is refused and stays as it is") {
  const Folder folder;
  write_file(folder.database(), "");
  Connection{folder.database()}.execute("CREATE TABLE ander (a)");
  const auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::corrupt);
  CHECK(folder.files() == before);
}

TEST_CASE("A database that lost its second half is reported as damaged, on opening or on reading") {
  const Folder folder;
  std::string id;
  {
    Store store{folder.options()};
    id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {std::string(100'000, 'x')})).get();
  }
  fs::resize_file(folder.database(), fs::file_size(folder.database()) / 2);
  CHECK(error_of([&] { static_cast<void>(Store{folder.options()}.find(anna, id)); }) == Kind::corrupt);
}

TEST_CASE("A path below a file cannot be opened") {
  const Folder folder;
  write_file(folder.path("bestand"), "iets");
  CHECK(error_on_open({folder.path("bestand") / "g.db", {}, {}}) == Kind::cannot_open);
}

TEST_CASE("A directory in the place of the database cannot be opened") {
  const Folder folder;
  fs::create_directory(folder.database());
  CHECK(error_on_open(folder.options()) == Kind::cannot_open);
}

TEST_CASE("A name with characters that mean something elsewhere is only a name") {
  const Folder folder;
  const fs::path name =
      GENERATE(as<std::string>{}, "file:g.db?mode=memory", ":memory:", "a'b\"; DROP", "é ü");
  CHECK_FALSE(error_on_open({folder.path(name), {}, {}}));
  CHECK(fs::file_size(folder.path(name)) > 0);
}

TEST_CASE("Several stores may be made on the same new files at the same moment") {
  const Folder folder;
  std::vector<std::optional<Kind>> errors(4);
  std::vector<std::thread> threads;
  for (auto& error : errors) {
    threads.emplace_back(
        [&] { error = error_of([&] { Store{folder.options()}.create(anna, "or", "kennis-0"); }); });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& error : errors) CHECK_FALSE(error);
  CHECK(Store{folder.options()}.sessions(anna).size() == 4);
}
