#include "store/mailbox.hpp"

#include <nlohmann/json.hpp>

namespace inzetwijzer::store {
namespace {

constexpr const char* room_key = "room";
constexpr const char* payload_key = "payload";

std::string talk(std::string_view room, std::string_view person) {
  return std::string{room}.append(1, '\0').append(person);
}

}  // namespace

Bytes Mailbox::hash(std::string_view channel, std::string_view name) const {
  return keyed_hash(m_secrets.channel(), as_bytes(std::string{channel}.append(1, '\0').append(name)));
}

void Mailbox::keep(const Exchange& exchange, const SealingSession* session, std::int64_t now) {
  const Bytes event = hash(exchange.channel, exchange.event);
  Statement insert{m_database, "INSERT OR IGNORE INTO inbox (event, taken) VALUES (?, ?)"};
  insert.bind(event).bind(now).run();
  if (m_database.changes() == 0) throw StoreError{StoreError::Kind::conflict, "the event was taken before"};
  Statement{m_database, "DELETE FROM inbox WHERE taken < ?"}.bind(now - event_memory).run();
  keep_place(exchange, now);
  for (const Outgoing& message : exchange.messages) keep_message(exchange, message, session, now);
}

void Mailbox::keep_place(const Exchange& exchange, std::int64_t now) {
  const Bytes room = hash(exchange.channel, talk(exchange.room, exchange.person));
  if (exchange.place.empty()) {
    Statement{m_database, "DELETE FROM room WHERE room = ?"}.bind(room).run();
    return;
  }
  Statement{m_database, "INSERT OR REPLACE INTO room (room, used, place) VALUES (?, ?, ?)"}
      .bind(room)
      .bind(now)
      .bind(seal(m_secrets.channel(), {Purpose::room, as_text(room)}, exchange.place))
      .run();
}

void Mailbox::keep_message(const Exchange& exchange, const Outgoing& message, const SealingSession* session,
                           std::int64_t now) {
  const std::string text = nlohmann::json{{room_key, exchange.room}, {payload_key, message.payload}}.dump();
  const Key& key = session == nullptr ? m_secrets.channel() : session->key;
  const Bytes sealed = seal(key, {Purpose::outgoing, message.id}, text);
  Statement insert{m_database,
                   "INSERT INTO outbox (channel, id, session, made, payload) VALUES (?, ?, nullif(?, 0), ?, ?)"};
  insert.bind(exchange.channel)
      .bind(message.id)
      .bind(session == nullptr ? std::int64_t{0} : session->number)
      .bind(now)
      .bind(sealed)
      .run();
}

bool Mailbox::has_taken(std::string_view channel, std::string_view event) {
  Statement select{m_database, "SELECT 1 FROM inbox WHERE event = ?"};
  const Bytes key = hash(channel, event);
  return select.bind(key).step();
}

std::optional<std::string> Mailbox::place(std::string_view channel, std::string_view room, std::string_view person) {
  Statement select{m_database, "SELECT place FROM room WHERE room = ?"};
  const Bytes key = hash(channel, talk(room, person));
  if (!select.bind(key).step()) return std::nullopt;
  return unseal(m_secrets.channel(), {Purpose::room, as_text(key)}, select.blob(0));
}

Pending Mailbox::unsealed(const Key& key, Statement& row) const {
  const std::string id = row.text(0);
  const auto text = nlohmann::json::parse(unseal(key, {Purpose::outgoing, id}, row.blob(1)));
  return {text.at(room_key).get<std::string>(), {id, text.at(payload_key).get<std::string>()}, true};
}

void Mailbox::forget_sent(std::string_view channel, std::string_view id) {
  Statement{m_database, "DELETE FROM outbox WHERE channel = ? AND id = ?"}.bind(channel).bind(id).run();
}

std::string Mailbox::position(std::string_view channel) {
  Statement select{m_database, "SELECT position FROM channel WHERE name = ?"};
  if (!select.bind(channel).step()) return {};
  return unseal(m_secrets.channel(), {Purpose::position, channel}, select.blob(0));
}

void Mailbox::set_position(std::string_view channel, std::string_view position) {
  Statement{m_database, "INSERT OR REPLACE INTO channel (name, position) VALUES (?, ?)"}
      .bind(channel)
      .bind(seal(m_secrets.channel(), {Purpose::position, channel}, position))
      .run();
}

void Mailbox::drop_older_than(std::int64_t moment) {
  Statement{m_database, "DELETE FROM room WHERE used < ?"}.bind(moment).run();
  Statement{m_database, "DELETE FROM outbox WHERE made < ?"}.bind(moment).run();
}

}  // namespace inzetwijzer::store
