#include <sys/resource.h>

#include <csignal>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "terminal/screen.hpp"

int main(int argc, char** argv) {
  // Answers are in memory: they must not end up in a file because of a crash.
  constexpr rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  // A reader that leaves shows as a failed write.
  std::signal(SIGPIPE, SIG_IGN);
  inzetwijzer::adapters::terminal::use_utf8();
  return inzetwijzer::adapters::cli::run(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
}
