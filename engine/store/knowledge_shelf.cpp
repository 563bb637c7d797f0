#include "store/knowledge_shelf.hpp"

namespace inzetwijzer::store {

void keep_knowledge(Connection& database, std::string_view version, std::string_view snapshot) {
  Statement keep{database,
                 "INSERT INTO knowledge (version, snapshot, kept)"
                 " VALUES (?, ?, (SELECT coalesce(max(kept), 0) + 1 FROM knowledge))"
                 " ON CONFLICT (version) DO UPDATE SET kept = excluded.kept"};
  keep.bind(version).bind(as_bytes(snapshot)).run();
}

std::optional<std::string> read_knowledge(Connection& database, std::string_view version) {
  Statement select{database, "SELECT snapshot FROM knowledge WHERE version = ?"};
  if (!select.bind(version).step()) return std::nullopt;
  return select.text(0);
}

void drop_unused_knowledge(Connection& database) {
  database.execute(
      "DELETE FROM knowledge WHERE version NOT IN (SELECT knowledge FROM session)"
      " AND kept < (SELECT max(kept) FROM knowledge)");
}

}  // namespace inzetwijzer::store
