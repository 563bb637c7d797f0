#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "matrix/config.hpp"
#include "slack/config.hpp"

namespace {

using namespace inzetwijzer;
using namespace inzetwijzer::adapters;

/// Refused with reasons, or fit to be used.
void check(const std::string& text) {
  const auto matrix = matrix::read_config(text, {});
  if (!matrix && matrix.error().empty()) std::abort();
  if (matrix && (matrix->server.empty() || (matrix->token.empty() && matrix->password.empty()))) std::abort();
  const auto slack = slack::read_config(text, {});
  if (!slack && slack.error().empty()) std::abort();
  if (slack && (slack->bot_token.empty() || slack->teams.empty())) std::abort();
}

}  // namespace

/// What people write in a settings file of a bot.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check({data, data + size});
  return 0;
}
