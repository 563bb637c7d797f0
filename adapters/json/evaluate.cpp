#include "json/evaluate.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <istream>
#include <mutex>
#include <ostream>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "json/case_line.hpp"
#include "json/line_source.hpp"

namespace inzetwijzer::adapters::json {
namespace {

constexpr std::size_t most_lines_a_thread = 64;  // their results stay in the cache
constexpr std::size_t most_bytes_at_once = 4 * max_case_bytes;

struct Result {
  std::string text;
  bool faulty = false;
};

/// Lines that can be worked on now: waits for one, and takes what else has already arrived.
std::vector<Line> next_batch(LineSource& source, std::size_t most_lines) {
  std::vector<Line> batch;
  std::size_t bytes = 0;
  while (batch.size() < most_lines && bytes < most_bytes_at_once) {
    if (!batch.empty() && !source.ready()) break;
    auto line = source.next();
    if (!line) break;
    if (is_blank(*line)) continue;
    bytes += line->text.size();
    batch.push_back(std::move(*line));
  }
  return batch;
}

/// Calls `work` for 0..count-1 on this many threads; rethrows the first exception after all have stopped.
template <typename Work>
void for_each_index(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto worker = [&] {
    try {
      for (std::size_t at = next++; at < count; at = next++) work(at);
    } catch (...) {
      next = count;
      const std::scoped_lock lock{failure_mutex};
      if (!failure) failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> helpers;
    const std::size_t others = std::min<std::size_t>(threads, count) - 1;
    for (std::size_t at = 0; at < others; ++at) helpers.emplace_back(worker);
    worker();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace

int evaluate_lines(std::istream& in, std::ostream& out, const content::Content& content,
                   const inference::Engine& engine, EvaluateOptions options) {
  LineSource source{in, max_case_bytes};
  const unsigned threads = std::max(1U, options.threads);
  const ResultWriter writer{content, options.detail};
  const auto evaluate = [&](const Line& line, Result& result) {
    const CaseLine input = read_case(line, content);
    result.faulty = !input.faults.empty();
    if (result.faulty) {
      result.text = faults_json(input).dump();
      return;
    }
    using inference::Justification;
    const auto justification = options.detail == Detail::none ? Justification::none : Justification::full;
    const auto evaluation = engine.evaluate(input.role, input.answers, justification);
    writer.write(input, evaluation, result.text);
  };
  bool any_faults = false;
  std::vector<Result> results;  // kept from batch to batch, with the room they have
  const std::size_t most_lines = threads * most_lines_a_thread;
  for (auto batch = next_batch(source, most_lines); !batch.empty(); batch = next_batch(source, most_lines)) {
    results.resize(std::max(results.size(), batch.size()));
    for_each_index(batch.size(), threads, [&](std::size_t at) { evaluate(batch[at], results[at]); });
    for (const auto& result : std::span{results}.first(batch.size())) {
      any_faults = any_faults || result.faulty;
      out << result.text << '\n';
    }
    if (!out.flush()) return 3;
  }
  return any_faults ? 1 : 0;
}

}  // namespace inzetwijzer::adapters::json
