#include "adapters/json/fixture.hpp"

#include <stdexcept>

namespace inzetwijzer::tests {
namespace {

content::Content load_or_throw() {
  auto loaded = content::load(INZETWIJZER_SOURCE_DIR);
  if (loaded) return std::move(*loaded);
  std::string reasons;
  for (const auto& one : loaded.error()) {
    reasons += one.file + ':' + std::to_string(one.line) + ": " + one.reason + '\n';
  }
  throw std::runtime_error{reasons};
}

}  // namespace

const content::Content& real_content() {
  static const content::Content content = load_or_throw();
  return content;
}

}  // namespace inzetwijzer::tests
