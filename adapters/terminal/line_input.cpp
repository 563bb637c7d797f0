#include "terminal/line_input.hpp"

#include <cstdio>

namespace inzetwijzer::adapters::terminal {

Input read_plain_line() {
  Input input{Input::Kind::line, {}};
  int byte = std::getc(stdin);
  if (byte == EOF) return {};
  for (; byte != EOF && byte != '\n'; byte = std::getc(stdin)) {
    if (input.text.size() < max_line_bytes) input.text += static_cast<char>(byte);
  }
  if (input.text.ends_with('\r')) input.text.pop_back();
  return input;
}

}  // namespace inzetwijzer::adapters::terminal
