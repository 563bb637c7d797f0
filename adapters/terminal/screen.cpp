#include "terminal/screen.hpp"

#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>

namespace inzetwijzer::adapters::terminal {
namespace {

constexpr int usual_columns = 80;
constexpr int most_columns = 90;

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool moves_cursor() {
  const char* term = std::getenv("TERM");
  return term != nullptr && *term != '\0' && std::string_view{term} != "dumb";
}

}  // namespace

void use_utf8() {
  std::setlocale(LC_CTYPE, "");
  if (std::string_view{nl_langinfo(CODESET)} != "UTF-8") std::setlocale(LC_CTYPE, "C.UTF-8");
}

Screen::Screen(bool colour_allowed)
    : m_terminal{isatty(STDOUT_FILENO) == 1},
      m_interactive{m_terminal && isatty(STDIN_FILENO) == 1 && moves_cursor()},
      m_styled{m_terminal && colour_allowed && moves_cursor() && !is_set("NO_COLOR")} {}

int Screen::columns() const {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual_columns;
  return std::min<int>(size.ws_col, most_columns);
}

bool Screen::write(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

}  // namespace inzetwijzer::adapters::terminal
