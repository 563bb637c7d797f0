#include "many_sessions.hpp"

#include <string>

#include "store/sqlite.hpp"
#include "talks.hpp"

namespace inzetwijzer::bench {
namespace {

constexpr unsigned originals = 9;
constexpr int turns_each = 2;

void execute(const std::filesystem::path& file, const std::string& sql) {
  store::Connection database{file};
  database.take_over_log();
  database.execute(("PRAGMA synchronous = OFF; " + sql).c_str());
}

}  // namespace

void fill(const std::filesystem::path& database, conversation::Services services, std::size_t sessions) {
  for (unsigned number = 0; number < originals; ++number) {
    Talk talk{services, number, role_of(number)};
    for (int turn = 0; turn < turns_each; ++turn) talk.turn();
  }
  const std::string numbers = "WITH RECURSIVE copy(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM copy WHERE n + 1 < " +
                              std::to_string(sessions) + ")";
  const std::string original = "n % " + std::to_string(originals) + " + 1";
  std::filesystem::path keys = database;
  keys += ".sleutels";
  execute(database,
          "BEGIN; CREATE TEMP TABLE original AS SELECT * FROM session;" + numbers +
              "INSERT INTO session SELECT n + 100, lower(hex(randomblob(13))), randomblob(32), role, created, last_turn,"
              " n + 100, knowledge, conclusions FROM copy JOIN original ON number = " + original + ";" + numbers +
              "INSERT INTO event SELECT n + 100, sequence, payload FROM copy JOIN event ON session = " + original +
              "; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  execute(keys, "BEGIN;" + numbers +
                    "INSERT INTO session_key SELECT lower(hex(randomblob(13))), created, wrapped FROM copy"
                    " JOIN (SELECT created, wrapped FROM session_key LIMIT 1); COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace inzetwijzer::bench
