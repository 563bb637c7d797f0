#include "store/writer.hpp"

#include <algorithm>
#include <csignal>
#include <optional>
#include <utility>

namespace inzetwijzer::store {
namespace {

constexpr std::size_t largest_batch = 256;

/// Threads started meanwhile leave signals to the main thread, except those about their own faults.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) sigdelset(&all, fault);
    pthread_sigmask(SIG_SETMASK, &all, &m_before);
  }
  ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t m_before{};
};

}  // namespace

Writer::Writer(Records& records) : m_records{records} {
  const SignalsBlocked blocked;
  m_thread = std::thread{[this] { run(); }};
}

Writer::~Writer() {
  {
    const std::lock_guard lock{m_mutex};
    m_stopping = true;
  }
  m_changed.notify_one();
  m_thread.join();
}

std::future<void> Writer::submit(Work work, Kind kind) {
  Job job{std::move(work), kind, {}, {}};
  auto future = job.promise.get_future();
  {
    const std::lock_guard lock{m_mutex};
    if (m_busy || !m_queue.empty()) {
      enqueue(std::move(job));
      return future;
    }
    m_busy = true;
  }
  process({&job, 1});
  end_batch();
  return future;
}

void Writer::submit_for_later(Work work) {
  const std::lock_guard lock{m_mutex};
  enqueue({std::move(work), Kind::rows, {}, {}});
}

/// While somebody is busy, the end of that batch wakes the thread.
void Writer::enqueue(Job job) {
  m_queue.push_back(std::move(job));
  if (!m_busy) m_changed.notify_one();
}

void Writer::end_batch() {
  const std::lock_guard lock{m_mutex};
  m_busy = false;
  if (!m_queue.empty()) m_changed.notify_one();
}

void Writer::run() {
  for (auto batch = next_batch(); !batch.empty(); batch = next_batch()) {
    process(batch);
    end_batch();
  }
}

std::vector<Writer::Job> Writer::next_batch() {
  std::unique_lock lock{m_mutex};
  m_changed.wait(lock, [this] { return !m_busy && (m_stopping || !m_queue.empty()); });
  std::vector<Job> batch;
  while (!m_queue.empty() && batch.size() < largest_batch) {
    batch.push_back(std::move(m_queue.front()));
    m_queue.pop_front();
  }
  m_busy = !batch.empty();
  return batch;
}

void Writer::process(std::span<Job> batch) noexcept {
  try {
    commit(batch);
  } catch (...) {
    for (Job& job : batch) {
      if (!job.failure) job.failure = std::current_exception();
    }
  }
  finish_erasures(batch);
  for (Job& job : batch) {
    if (job.failure) {
      job.promise.set_exception(job.failure);
    } else {
      job.promise.set_value();
    }
  }
}

/// Nobody changes rows without the lock on the database, so that a batch without new keys can do with a view of them.
void Writer::commit(std::span<Job> batch) {
  const bool changes_keys = std::ranges::any_of(batch, [](const Job& job) { return job.kind != Kind::rows; });
  Transaction database{m_records.database(), Transaction::Mode::write};
  Transaction keys{m_records.keys(), changes_keys ? Transaction::Mode::write : Transaction::Mode::read};
  if (batch.size() == 1) {
    batch.front().work(m_records);
  } else {
    for (Job& job : batch) attempt(job);
  }
  keys.commit();
  database.commit();
}

void Writer::attempt(Job& job) {
  try {
    Savepoint database{m_records.database()};
    std::optional<Savepoint> keys;
    if (job.kind != Kind::rows) keys.emplace(m_records.keys());
    job.work(m_records);
    if (keys) keys->release();
    database.release();
  } catch (...) {
    job.failure = std::current_exception();
    if (!m_records.database().in_transaction() || !m_records.keys().in_transaction()) throw;
  }
}

void Writer::finish_erasures(std::span<Job> batch) {
  const auto erased = [](const Job& job) { return job.kind == Kind::erasure && !job.failure; };
  if (std::none_of(batch.begin(), batch.end(), erased)) return;
  try {
    m_records.finish_erasures();
  } catch (...) {
    for (Job& job : batch) {
      if (erased(job)) job.failure = std::current_exception();
    }
  }
}

}  // namespace inzetwijzer::store
