#include "terminal/signals.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <system_error>

namespace inzetwijzer::adapters::terminal {
namespace {

std::atomic<int> write_end{-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void inzetwijzer_note_signal(int signal) {
  const int before = errno;
  const auto byte = static_cast<unsigned char>(signal);
  [[maybe_unused]] const auto written = write(write_end.load(), &byte, 1);
  errno = before;
}

}  // namespace

Signals::Signals() {
  if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
    throw std::system_error{errno, std::generic_category(), "pipe"};
  write_end = m_pipe[1];
  struct sigaction action {};
  action.sa_handler = inzetwijzer_note_signal;
  action.sa_flags = SA_RESTART;
  for (std::size_t i = 0; i < watched.size(); ++i) sigaction(watched.at(i), &action, &m_before.at(i));
}

Signals::~Signals() {
  for (std::size_t i = 0; i < watched.size(); ++i) sigaction(watched.at(i), &m_before.at(i), nullptr);
  write_end = -1;
  close(m_pipe[0]);
  close(m_pipe[1]);
}

std::optional<int> Signals::take() {
  unsigned char byte = 0;
  if (read(m_pipe[0], &byte, 1) != 1) return std::nullopt;
  return byte;
}

}  // namespace inzetwijzer::adapters::terminal
