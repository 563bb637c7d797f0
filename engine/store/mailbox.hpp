#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/crypto.hpp"
#include "store/exchange.hpp"
#include "store/secrets.hpp"
#include "store/sqlite.hpp"

namespace inzetwijzer::store {

/// Events that came in are remembered this long, in seconds: longer than any channel offers one again.
inline constexpr std::int64_t event_memory = std::int64_t{3} * 24 * 60 * 60;

/// The session whose key seals the messages of an exchange; they go when it goes.
struct SealingSession {
  std::int64_t number;
  const Key& key;
};

/// The rows of chat channels. Changes run in a transaction of the caller.
class Mailbox {
 public:
  Mailbox(Connection& database, const Secrets& secrets) : m_database{database}, m_secrets{secrets} {}

  /// Throws StoreError `conflict` when the event was taken before.
  void keep(const Exchange& exchange, const SealingSession* session, std::int64_t now);
  [[nodiscard]] bool has_taken(std::string_view channel, std::string_view event);
  [[nodiscard]] std::optional<std::string> place(std::string_view channel, std::string_view room,
                                                 std::string_view person);

  /// In the order they were kept. `key_of` gives the key of a session by its number and id, or nothing when it is gone.
  template <typename KeyOf>
  [[nodiscard]] std::vector<Pending> pending(std::string_view channel, const KeyOf& key_of);
  void forget_sent(std::string_view channel, std::string_view id);

  [[nodiscard]] std::string position(std::string_view channel);
  void set_position(std::string_view channel, std::string_view position);

  /// Rooms and messages that nobody touched since.
  void drop_older_than(std::int64_t moment);

 private:
  [[nodiscard]] Bytes hash(std::string_view channel, std::string_view name) const;
  void keep_place(const Exchange& exchange, std::int64_t now);
  void keep_message(const Exchange& exchange, const Outgoing& message, const SealingSession* session, std::int64_t now);
  [[nodiscard]] Pending unsealed(const Key& key, Statement& row) const;

  Connection& m_database;
  const Secrets& m_secrets;
};

template <typename KeyOf>
std::vector<Pending> Mailbox::pending(std::string_view channel, const KeyOf& key_of) {
  std::vector<Pending> found;
  Statement select{m_database,
                   "SELECT outbox.id, outbox.payload, session.id FROM outbox LEFT JOIN session ON"
                   " session.number = outbox.session WHERE outbox.channel = ? ORDER BY outbox.number"};
  select.bind(channel);
  while (select.step()) {
    const std::string session = select.text(2);
    if (session.empty()) {
      found.push_back(unsealed(m_secrets.channel(), select));
    } else if (const auto key = key_of(session)) {
      found.push_back(unsealed(*key, select));
    }
  }
  return found;
}

}  // namespace inzetwijzer::store
