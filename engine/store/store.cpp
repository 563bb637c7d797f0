#include "store/store.hpp"

#include <chrono>
#include <mutex>
#include <utility>

#include "store/crypto.hpp"
#include "store/knowledge_shelf.hpp"
#include "store/opening.hpp"
#include "store/records.hpp"
#include "store/writer.hpp"

namespace inzetwijzer::store {
namespace {

std::int64_t seconds_since_1970() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

DirectoryLock start(const Paths& paths) {
  start_crypto();
  return lock_files(paths);
}

Records open_records(const Paths& paths, const Secrets& secrets) {
  return {Connection{paths.database}, Connection{paths.keys}, secrets};
}

}  // namespace

class Store::Implementation {
 public:
  explicit Implementation(const Options& options) : Implementation{resolve(options), options.kept_for} {}

  const std::chrono::days kept_for;

  std::future<void> submit(Writer::Work work) { return m_writer->submit(std::move(work)); }

  void submit_for_later(Writer::Work work) { m_writer->submit_for_later(std::move(work)); }

  void change(Writer::Work work, Writer::Kind kind = Writer::Kind::rows) {
    m_writer->submit(std::move(work), kind).get();
  }

  /// One consistent view of the database; a key that was erased meanwhile is simply not there.
  template <typename Work>
  auto read(Work work) {
    const std::lock_guard lock{m_mutex};
    const Transaction view{m_reads.database(), Transaction::Mode::read};
    return work(m_reads);
  }

 private:
  Implementation(const Paths& paths, std::chrono::days kept) : Implementation{paths, kept, start(paths)} {}

  /// The lock lasts until the files are in use, so that no other process replaces the keys in between.
  Implementation(const Paths& paths, std::chrono::days kept, const DirectoryLock&)
      : kept_for{kept},
        m_secrets{prepare(paths).secrets},
        m_changes{open_records(paths, m_secrets)},
        m_reads{open_records(paths, m_secrets)} {
    finish_erasures();
    m_writer.emplace(m_changes);
  }

  /// What an earlier process did not come to; when another process is in the way, the next opening or erasure
  /// does it.
  void finish_erasures() {
    try {
      m_changes.finish_erasures();
    } catch (const StoreError& error) {
      if (error.kind() != StoreError::Kind::busy) throw;
    }
  }

  Secrets m_secrets;
  Records m_changes;
  Records m_reads;
  std::mutex m_mutex;
  std::optional<Writer> m_writer;
};

Store::Store(const Options& options) : m_implementation{std::make_unique<Implementation>(options)} {}

Store::~Store() = default;

SessionInfo Store::create(const Identity& owner, const std::string& role,
                          const std::string& knowledge_version) {
  SessionInfo info;
  m_implementation->change(
      [&](Records& records) { info = records.add(owner, role, knowledge_version, seconds_since_1970()); },
      Writer::Kind::keys);
  return info;
}

std::optional<Session> Store::find(const Identity& owner, const std::string& id) const {
  return m_implementation->read([&](Records& records) { return records.find(owner, id); });
}

std::vector<SessionInfo> Store::sessions(const Identity& owner) const {
  return m_implementation->read([&](Records& records) { return records.list(owner); });
}

std::future<void> Store::append(const Identity& owner, const std::string& id, Turn turn,
                                std::optional<Exchange> exchange) {
  return m_implementation->submit([owner, id, turn = std::move(turn), exchange = std::move(exchange)](Records& records) {
    records.append(owner, id, turn, exchange ? &*exchange : nullptr, seconds_since_1970());
  });
}

void Store::keep(const Exchange& exchange) {
  m_implementation->change(
      [&](Records& records) { records.mailbox().keep(exchange, nullptr, seconds_since_1970()); });
}

bool Store::has_taken(const std::string& channel, const std::string& event) const {
  return m_implementation->read([&](Records& records) { return records.mailbox().has_taken(channel, event); });
}

std::optional<std::string> Store::place(const std::string& channel, const std::string& room,
                                        const std::string& person) const {
  return m_implementation->read([&](Records& records) { return records.mailbox().place(channel, room, person); });
}

std::vector<Pending> Store::pending(const std::string& channel) const {
  return m_implementation->read([&](Records& records) { return records.pending(channel); });
}

void Store::sent(const std::string& channel, const std::string& id) {
  m_implementation->submit_for_later(
      [channel, id](Records& records) { records.mailbox().forget_sent(channel, id); });
}

std::string Store::position(const std::string& channel) const {
  return m_implementation->read([&](Records& records) { return records.mailbox().position(channel); });
}

void Store::set_position(const std::string& channel, const std::string& position) {
  m_implementation->change([&](Records& records) { records.mailbox().set_position(channel, position); });
}

bool Store::erase(const Identity& owner, const std::string& id, const std::optional<Exchange>& exchange) {
  bool found = false;
  const auto work = [&](Records& records) {
    found = records.erase(owner, id);
    if (exchange) records.mailbox().keep(*exchange, nullptr, seconds_since_1970());
  };
  try {
    m_implementation->change(work, Writer::Kind::erasure);
  } catch (const StoreError& error) {
    if (error.kind() != StoreError::Kind::busy || find(owner, id)) throw;
  }
  return found;
}

std::chrono::days Store::kept_for() const {
  return m_implementation->kept_for;
}

std::size_t Store::erase_expired(std::int64_t now) {
  std::size_t count = 0;
  const std::int64_t seconds = std::chrono::seconds{kept_for()}.count();
  m_implementation->change([&](Records& records) { count = records.erase_expired(now, seconds); },
                           Writer::Kind::erasure);
  return count;
}

std::size_t Store::erase_expired() { return erase_expired(seconds_since_1970()); }

void Store::keep_knowledge(const std::string& version, const std::string& snapshot) {
  m_implementation->change(
      [&](Records& records) { store::keep_knowledge(records.database(), version, snapshot); });
}

std::optional<std::string> Store::knowledge(const std::string& version) const {
  return m_implementation->read(
      [&](Records& records) { return read_knowledge(records.database(), version); });
}

}  // namespace inzetwijzer::store
