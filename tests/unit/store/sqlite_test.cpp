#include <array>
#include <catch2/catch.hpp>

#include "store/schema.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;
using Mode = Transaction::Mode;

namespace {

/// A connection to an empty file.
struct Sheet {
  Folder folder;
  Connection connection = open();

 private:
  Connection open() const {
    write_file(folder.database(), "");
    return Connection{folder.database()};
  }
};

constexpr std::array migrations{"CREATE TABLE a (x); INSERT INTO a VALUES (1)",
                                "INSERT INTO a SELECT x + 1 FROM a", "UPDATE a SET x = x * 10"};
constexpr Schema schema{42, migrations};

}  // namespace

TEST_CASE("Migrations run in order on an empty file and leave their number") {
  Sheet sheet;
  CHECK(schema_version(sheet.connection, schema) == 0);
  migrate(sheet.connection, schema);
  CHECK(sheet.connection.number("SELECT sum(x) FROM a") == 30);
  CHECK(sheet.connection.number("PRAGMA user_version") == 3);
  CHECK(sheet.connection.number("PRAGMA application_id") == 42);
}

TEST_CASE("A file that is behind gets only the migrations it misses, and only once") {
  Sheet sheet;
  migrate(sheet.connection, {42, std::span{migrations}.first(1)});
  CHECK(schema_version(sheet.connection, schema) == 1);
  migrate(sheet.connection, schema);
  migrate(sheet.connection, schema);
  CHECK(sheet.connection.number("SELECT sum(x) FROM a") == 30);
}

TEST_CASE("A migration that fails leaves the file as it was") {
  Sheet sheet;
  constexpr std::array broken{migrations[0], "INSERT INTO bestaat_niet VALUES (1)"};
  CHECK(error_of([&] {
          Transaction transaction{sheet.connection, Mode::write};
          migrate(sheet.connection, {42, broken});
          transaction.commit();
        }) == Kind::other);
  CHECK(schema_version(sheet.connection, schema) == 0);
}

TEST_CASE("A new store has the version of the last migration") {
  const Folder folder;
  { const Store store{folder.options()}; }
  Connection database{folder.database()};
  Connection keys{folder.keys()};
  CHECK(schema_version(database, database_schema) == database_schema.migrations.size());
  CHECK(schema_version(keys, keys_schema) == keys_schema.migrations.size());
}

TEST_CASE("What was not committed or released is undone") {
  Sheet sheet;
  sheet.connection.execute("CREATE TABLE a (x)");
  {
    const Transaction transaction{sheet.connection, Mode::write};
    sheet.connection.execute("INSERT INTO a VALUES (1)");
  }
  CHECK(sheet.connection.number("SELECT count(*) FROM a") == 0);
  Transaction transaction{sheet.connection, Mode::write};
  {
    const Savepoint savepoint{sheet.connection};
    sheet.connection.execute("INSERT INTO a VALUES (2)");
  }
  Savepoint savepoint{sheet.connection};
  sheet.connection.execute("INSERT INTO a VALUES (3)");
  savepoint.release();
  transaction.commit();
  CHECK(sheet.connection.number("SELECT sum(x) FROM a") == 3);
}

TEST_CASE("Each code of SQLite becomes the kind that says what to do") {
  Sheet sheet;
  auto& connection = sheet.connection;
  connection.execute("CREATE TABLE a (x PRIMARY KEY); INSERT INTO a VALUES (1)");
  CHECK(error_of([&] { connection.execute("INSERT INTO a VALUES (1)"); }) == Kind::conflict);
  CHECK(error_of([&] { connection.execute("geen SQL"); }) == Kind::other);

  connection.execute("PRAGMA max_page_count = 4");
  CHECK(error_of([&] { connection.execute("INSERT INTO a VALUES (zeroblob(100000))"); }) == Kind::full);

  Connection other{sheet.folder.database()};
  other.wait_at_most(std::chrono::milliseconds{0});
  const Transaction writing{connection, Mode::write};
  CHECK(error_of([&] { const Transaction too{other, Mode::write}; }) == Kind::busy);
}

TEST_CASE("No error repeats a bound value") {
  Sheet sheet;
  sheet.connection.execute("CREATE TABLE a (x TEXT PRIMARY KEY, y INTEGER) STRICT");
  try {
    Statement insert{sheet.connection, "INSERT INTO a VALUES (?, ?)"};
    insert.bind(std::string_view{"merkwoord"}).bind(std::string_view{"merkwoord"}).run();
    FAIL("a text is no number");
  } catch (const StoreError& error) {
    CHECK(std::string{error.what()}.find("merkwoord") == std::string::npos);
  }
}
