// Takes the place of the store in a program that is to run without one: sessions live in memory.
#include <map>
#include <mutex>

#include "store/store.hpp"

namespace inzetwijzer::store {

class Store::Implementation {
 public:
  std::mutex mutex;
  std::map<std::string, Session> sessions;
};

Store::Store(const Options&) : m_implementation{std::make_unique<Implementation>()} {}
Store::~Store() = default;

SessionInfo Store::create(const Identity&, const std::string& role, const std::string& knowledge_version) {
  const std::lock_guard lock{m_implementation->mutex};
  const std::string id = "sessie" + std::to_string(m_implementation->sessions.size());
  const SessionInfo info{id, role, 0, 0};
  m_implementation->sessions.emplace(id, Session{info, {}, knowledge_version, {}});
  return info;
}

std::future<void> Store::append(const Identity&, const std::string& id, Turn turn, std::optional<Exchange>) {
  const std::lock_guard lock{m_implementation->mutex};
  Session& session = m_implementation->sessions.at(id);
  for (std::string& event : turn.events) session.events.push_back(std::move(event));
  session.conclusions = std::move(turn.conclusions);
  std::promise<void> done;
  done.set_value();
  return done.get_future();
}

std::optional<Session> Store::find(const Identity&, const std::string& id) const {
  const std::lock_guard lock{m_implementation->mutex};
  return m_implementation->sessions.at(id);
}

std::vector<SessionInfo> Store::sessions(const Identity&) const { return {}; }
bool Store::erase(const Identity&, const std::string&, const std::optional<Exchange>&) { return false; }
std::size_t Store::erase_expired(std::int64_t) { return 0; }
std::size_t Store::erase_expired() { return 0; }
std::chrono::days Store::kept_for() const { return {}; }
void Store::keep(const Exchange&) {}
bool Store::has_taken(const std::string&, const std::string&) const { return false; }
std::optional<std::string> Store::place(const std::string&, const std::string&, const std::string&) const { return {}; }
std::vector<Pending> Store::pending(const std::string&) const { return {}; }
void Store::sent(const std::string&, const std::string&) {}
std::string Store::position(const std::string&) const { return {}; }
void Store::set_position(const std::string&, const std::string&) {}
void Store::keep_knowledge(const std::string&, const std::string&) {}
std::optional<std::string> Store::knowledge(const std::string&) const { return {}; }

}  // namespace inzetwijzer::store
