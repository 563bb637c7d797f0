#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include "store/records.hpp"

namespace inzetwijzer::store {

/// The one thread that changes the files. It takes all that waits as one batch: each piece of work in a
/// savepoint, one durable commit for all. Work is done in the order of submission; the destructor first does
/// all that waits.
class Writer {
 public:
  using Work = std::function<void(Records&)>;
  enum class After {
    nothing,
    finish_erasures,  ///< once the batch is durable, before its futures are ready
  };

  /// The records must outlive the writer and are its own.
  explicit Writer(Records& records);
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// From any thread. The future is ready once the work is durable, or holds what the work or the commit
  /// threw.
  std::future<void> submit(Work work, After after = After::nothing);

 private:
  struct Job {
    Work work;
    After after;
    std::promise<void> promise;
    std::exception_ptr failure;
  };

  void run();
  [[nodiscard]] std::vector<Job> next_batch();
  void process(std::vector<Job>& batch);
  void commit(std::vector<Job>& batch);
  void attempt(Job& job);
  void finish_erasures(std::vector<Job>& batch);

  Records& m_records;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Job> m_queue;
  bool m_stopping = false;
  std::thread m_thread;
};

}  // namespace inzetwijzer::store
