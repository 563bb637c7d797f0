#include <catch2/catch.hpp>

#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

TEST_CASE("Another master key is refused and changes no file") {
  const Folder folder;
  make_session(folder);
  write_file(folder.master_key(), zeros);
  const auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
  CHECK(folder.files() == before);
}

TEST_CASE("Another master key changes no file either when a crash left a log") {
  const Folder folder;
  REQUIRE(in_child([&] {
    auto* store = new Store{folder.options()};
    store->create(anna, "or", "kennis-0");
  }));
  write_file(folder.master_key(), zeros);
  auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
  auto after = folder.files();
  const auto is_index = [](const auto& file) { return file.first.ends_with("-shm"); };
  std::erase_if(before, is_index);
  std::erase_if(after, is_index);
  CHECK(after == before);
}

TEST_CASE("A missing master key is refused when there is a database, and none is made") {
  const Folder folder;
  make_session(folder);
  fs::remove(folder.master_key());
  const auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
  CHECK(folder.files() == before);
}

TEST_CASE("A master key file that group or others may use is refused") {
  const Folder folder;
  make_session(folder);
  const auto extra = GENERATE(fs::perms::group_read, fs::perms::others_read, fs::perms::group_write);
  fs::permissions(folder.master_key(), extra, fs::perm_options::add);
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
  fs::permissions(folder.master_key(), extra, fs::perm_options::remove);
  CHECK_FALSE(error_on_open(folder.options()));
}

TEST_CASE("A master key file with something else in it is refused") {
  const Folder folder;
  const std::string content = GENERATE(as<std::string>{}, "", "geen sleutel", "AAAA", zeros + zeros);
  write_file(folder.master_key(), content);
  fs::permissions(folder.master_key(), fs::perms::owner_read | fs::perms::owner_write);
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
}

TEST_CASE("The master key in the environment goes before the file, and then no file is made") {
  const Folder folder;
  std::string id;
  {
    const Given given{zeros};
    id = make_session(folder);
    CHECK_FALSE(fs::exists(folder.master_key()));
    CHECK(Store{folder.options()}.find(anna, id));
  }
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
}

TEST_CASE("A master key in the environment that is no key is refused") {
  const Folder folder;
  const Given given{GENERATE(as<std::string>{}, "geen sleutel", "AAAA", zeros + "A")};
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
}

TEST_CASE("A database without its session keys is refused and stays as it is") {
  const Folder folder;
  make_session(folder);
  const Folder other;
  make_session(other);
  fs::remove(folder.keys());
  const auto before = folder.files();
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
  CHECK(folder.files() == before);
  fs::copy_file(other.keys(), folder.keys());
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
}

TEST_CASE("Session keys of another store with the same master key are refused") {
  Folder folder;
  Folder other;
  const Given given{zeros};
  make_session(folder);
  make_session(other);
  fs::copy_file(other.keys(), folder.keys(), fs::copy_options::overwrite_existing);
  CHECK(error_on_open(folder.options()) == Kind::bad_key);
}

TEST_CASE("When only the database was thrown away a new one starts with the same keys") {
  const Folder folder;
  const auto id = make_session(folder);
  fs::remove(folder.database());
  CHECK_FALSE(Store{folder.options()}.find(anna, id));
  CHECK_FALSE(error_on_open(folder.options()));
}
