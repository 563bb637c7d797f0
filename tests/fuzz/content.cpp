#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "clips/environment.hpp"
#include "content/check.hpp"
#include "content/content.hpp"
#include "inference/engine.hpp"
#include "memory_file.hpp"
#include "unit/content/support.hpp"

namespace {

using namespace inzetwijzer;

/// What is accepted either works or says that a rule fails.
void use(const content::Content& content) {
  static_cast<void>(inference::refused_rules(content));
  try {
    const inference::Engine engine{content};
    for (const core::Role role : core::all_roles) static_cast<void>(engine.evaluate(role, {}));
  } catch (const clips::ClipsError&) {
  }
}

}  // namespace

/// "<file>\n<text>": good content with one file replaced. Whatever the text, it is refused with a reason in words, or
/// it is used.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const content::test::DataCopy good;
  const std::string input{data, data + size};
  const auto end = input.find('\n');
  if (end == std::string::npos || !std::filesystem::is_regular_file(good.path() / input.substr(0, end))) return 0;
  const fuzz::MemoryFile file{std::string_view{input}.substr(end + 1)};
  const content::Replacements replaced{{input.substr(0, end), file.path()}};

  const auto mistakes = content::check(good.path(), replaced);
  for (const auto& mistake : mistakes) {
    if (mistake.file.empty() || mistake.reason.empty()) std::abort();
  }
  if (!mistakes.empty()) return 0;
  const auto loaded = content::load(good.path(), replaced);
  if (!loaded) std::abort();
  use(*loaded);
  return 0;
}
