#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include "store/records.hpp"

namespace inzetwijzer::store {

/// Changes the files, one batch at a time: one durable commit for all its work, and work that throws is undone alone. Who
/// submits while nothing waits does the work itself, as a batch of one; all that comes meanwhile is the next batch, of a
/// thread of the writer's own. Work is done in the order of submission; the destructor first does all that waits.
class Writer {
 public:
  using Work = std::function<void(Records&)>;
  enum class Kind {
    rows,     ///< changes no key
    keys,     ///< changes keys as well
    erasure,  ///< the same; erasures are finished once the batch is durable, before its futures are ready
  };

  /// The records must outlive the writer and are its own.
  explicit Writer(Records& records);
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// From any thread. The future is ready once the work is durable, or holds what the work or the commit
  /// threw. May do the work before it returns.
  std::future<void> submit(Work work, Kind kind = Kind::rows);

  /// The same, but never waits for the disk, and nobody asks what became of it.
  void submit_for_later(Work work);

 private:
  struct Job {
    Work work;
    Kind kind;
    std::promise<void> promise;
    std::exception_ptr failure;
  };

  void run();
  [[nodiscard]] std::vector<Job> next_batch();
  void enqueue(Job job);
  void end_batch();
  void process(std::span<Job> batch) noexcept;
  void commit(std::span<Job> batch);
  void attempt(Job& job);
  void finish_erasures(std::span<Job> batch);

  Records& m_records;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Job> m_queue;
  bool m_busy = false;  ///< somebody works on a batch
  bool m_stopping = false;
  std::thread m_thread;
};

}  // namespace inzetwijzer::store
