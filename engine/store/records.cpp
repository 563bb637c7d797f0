#include "store/records.hpp"

#include <algorithm>
#include <utility>

#include "store/knowledge_shelf.hpp"
#include "store/retention.hpp"

namespace inzetwijzer::store {
namespace {

[[noreturn]] void conflict() {
  throw StoreError{StoreError::Kind::conflict, "the session has grown meanwhile or is gone"};
}

}  // namespace

Records::Records(Connection database, Connection keys, const Secrets& secrets)
    : m_database{std::move(database)}, m_keys{std::move(keys)}, m_secrets{secrets} {
  m_database.take_over_log();
  m_keys.take_over_log();
}

SessionInfo Records::add(const Identity& owner, const std::string& role, std::string_view knowledge,
                         std::int64_t now) {
  SessionInfo info{random_id(), role, now, now};
  const Key key = Key::random();
  const Bytes wrapped = seal(m_secrets.wrapping(), {Purpose::session_key, info.id}, as_text(key.bytes()));
  Statement{m_keys, "INSERT INTO session_key (session, created, wrapped) VALUES (?, ?, ?)"}
      .bind(info.id)
      .bind(now)
      .bind(wrapped)
      .run();
  Statement{m_database,
            "INSERT INTO session (id, owner, role, created, last_turn, used, knowledge, conclusions)"
            " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM session), ?, ?)"}
      .bind(info.id)
      .bind(m_secrets.owner(owner))
      .bind(seal(key, {Purpose::role, info.id}, role))
      .bind(now)
      .bind(now)
      .bind(knowledge)
      .bind(seal(key, {Purpose::conclusions, info.id}, ""))
      .run();
  return info;
}

void Records::append(const Identity& owner, const std::string& id, const Turn& turn, const Exchange* exchange,
                     std::int64_t now) {
  Statement select{m_database,
                   "SELECT number, (SELECT coalesce(max(sequence) + 1, 0) FROM event WHERE session = number)"
                   " FROM session WHERE id = ? AND owner = ?"};
  if (!select.bind(id).bind(m_secrets.owner(owner)).step()) conflict();
  const auto number = select.number(0);
  if (static_cast<std::uint64_t>(select.number(1)) != turn.first_sequence) conflict();
  const auto key = session_key(id);
  if (!key) conflict();

  std::uint64_t sequence = turn.first_sequence;
  Statement insert{m_database, "INSERT INTO event (session, sequence, payload) VALUES (?, ?, ?)"};
  for (const std::string& event : turn.events) {
    const Bytes payload = seal(*key, {Purpose::event, id, sequence}, event);
    insert.bind(number).bind(static_cast<std::int64_t>(sequence)).bind(payload).run();
    ++sequence;
  }
  Statement{m_database,
            "UPDATE session SET last_turn = max(last_turn, ?), knowledge = ?, conclusions = ?,"
            " used = (SELECT max(used) + 1 FROM session) WHERE number = ?"}
      .bind(now)
      .bind(turn.knowledge_version)
      .bind(seal(*key, {Purpose::conclusions, id, sequence}, turn.conclusions))
      .bind(number)
      .run();
  const SealingSession session{number, *key};
  if (exchange != nullptr) mailbox().keep(*exchange, &session, now);
}

std::vector<Pending> Records::pending(std::string_view channel) {
  return mailbox().pending(channel, [this](std::string_view session) { return session_key(session); });
}

std::optional<Session> Records::find(const Identity& owner, const std::string& id) {
  Statement select{m_database,
                   "SELECT number, role, created, last_turn, knowledge, conclusions FROM session"
                   " WHERE id = ? AND owner = ?"};
  if (!select.bind(id).bind(m_secrets.owner(owner)).step()) return std::nullopt;
  return session(id, select);
}

CopyContents Records::contents() {
  CopyContents contents;
  Statement select{m_database, "SELECT number, role, created, last_turn, knowledge, conclusions, id FROM session"};
  while (select.step()) {
    const auto readable = session(select.text(6), select);
    ++(readable ? contents.sessions : contents.unreadable);
    if (readable) contents.last_turn = std::max(contents.last_turn, readable->info.last_turn);
  }
  return contents;
}

std::optional<Session> Records::session(const std::string& id, Statement& row) {
  const auto key = session_key(id);
  if (!key) return std::nullopt;
  Session session;
  session.info = {id, unseal(*key, {Purpose::role, id}, row.blob(1)), row.number(2), row.number(3)};
  session.knowledge_version = row.text(4);
  session.events = events(*key, id, row.number(0));
  session.conclusions = unseal(*key, {Purpose::conclusions, id, session.events.size()}, row.blob(5));
  return session;
}

std::vector<std::string> Records::events(const Key& key, std::string_view id, std::int64_t number) {
  std::vector<std::string> events;
  Statement select{m_database, "SELECT payload FROM event WHERE session = ? ORDER BY sequence"};
  select.bind(number);
  while (select.step()) events.push_back(unseal(key, {Purpose::event, id, events.size()}, select.blob(0)));
  return events;
}

/// A damaged session is listed without its role, so that its owner can still erase it.
std::string Records::role_or_nothing(const Key& key, const std::string& id, ByteView sealed) {
  try {
    return unseal(key, {Purpose::role, id}, sealed);
  } catch (const StoreError& error) {
    if (error.kind() != StoreError::Kind::corrupt) throw;
    return {};
  }
}

std::vector<SessionInfo> Records::list(const Identity& owner) {
  std::vector<SessionInfo> sessions;
  Statement select{m_database,
                   "SELECT id, role, created, last_turn FROM session WHERE owner = ? ORDER BY used DESC"};
  select.bind(m_secrets.owner(owner));
  while (select.step()) {
    const std::string id = select.text(0);
    const auto key = session_key(id);
    if (!key) continue;
    sessions.push_back({id, role_or_nothing(*key, id, select.blob(1)), select.number(2), select.number(3)});
  }
  return sessions;
}

std::optional<Key> Records::session_key(std::string_view id) {
  Statement select{m_keys, "SELECT wrapped FROM session_key WHERE session = ?"};
  if (!select.bind(id).step()) return std::nullopt;
  std::string text = unseal(m_secrets.wrapping(), {Purpose::session_key, id}, select.blob(0));
  if (text.size() != key_size) throw StoreError{StoreError::Kind::corrupt, "a session key is damaged"};
  Key key{as_bytes(text).first<key_size>()};
  wipe(text);
  return key;
}

bool Records::erase(const Identity& owner, const std::string& id) {
  const Bytes hash = m_secrets.owner(owner);
  Statement select{m_database, "SELECT 1 FROM session WHERE id = ? AND owner = ?"};
  if (select.bind(id).bind(hash).step()) {
    forget(id, hash);
    return true;
  }
  Statement unfinished{m_keys, "SELECT 1 FROM erased WHERE session = ? AND owner = ?"};
  return unfinished.bind(id).bind(hash).step();
}

std::size_t Records::erase_expired(std::int64_t now, std::int64_t kept_for) {
  if (!believes_clock(m_database, now, kept_for)) return 0;
  bring_back_from_future(m_database, now);
  const std::int64_t moment = now - kept_for;
  std::vector<std::pair<std::string, Bytes>> old;
  Statement sessions{m_database, "SELECT id, owner FROM session WHERE last_turn < ?"};
  sessions.bind(moment);
  while (sessions.step()) old.emplace_back(sessions.text(0), sessions.blob(1));
  const std::size_t count = old.size();

  Statement keys{m_keys, "SELECT session FROM session_key WHERE created < ?"};
  keys.bind(moment);
  while (keys.step()) {
    Statement session{m_database, "SELECT 1 FROM session WHERE id = ?"};
    if (!session.bind(keys.text(0)).step()) old.emplace_back(keys.text(0), Bytes{});
  }
  for (const auto& [id, owner] : old) forget(id, owner);
  mailbox().drop_older_than(moment);
  return count;
}

void Records::forget(std::string_view id, ByteView owner) {
  Statement{m_keys, "INSERT OR IGNORE INTO erased (session, owner) VALUES (?, ?)"}.bind(id).bind(owner).run();
  Statement{m_keys, "DELETE FROM session_key WHERE session = ?"}.bind(id).run();
  Statement{m_database, "DELETE FROM session WHERE id = ?"}.bind(id).run();
}

std::vector<std::string> Records::unfinished_erasures() {
  std::vector<std::string> ids;
  Statement select{m_keys, "SELECT session FROM erased"};
  while (select.step()) ids.push_back(select.text(0));
  return ids;
}

void Records::finish_erasures() {
  const auto ids = unfinished_erasures();
  if (ids.empty()) return;
  Transaction rows{m_database, Transaction::Mode::write};
  for (const std::string& id : ids) Statement{m_database, "DELETE FROM session WHERE id = ?"}.bind(id).run();
  drop_unused_knowledge(m_database);
  rows.commit();

  const bool keys_clear = m_keys.empty_log();
  if (!m_database.empty_log() || !keys_clear) {
    throw StoreError{StoreError::Kind::busy, "erased, but another process keeps a log in use"};
  }
  Transaction done{m_keys, Transaction::Mode::write};
  for (const std::string& id : ids) Statement{m_keys, "DELETE FROM erased WHERE session = ?"}.bind(id).run();
  done.commit();
}

}  // namespace inzetwijzer::store
