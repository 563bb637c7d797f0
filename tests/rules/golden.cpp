#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "canonical.hpp"
#include "case_files.hpp"
#include "real.hpp"

namespace {

std::string golden_path(const std::string& name) {
  return INZETWIJZER_SOURCE_DIR "/tests/cases/verantwoording/" + name + ".txt";
}

std::string read(const std::string& path) {
  std::ifstream file{path};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

// After a change of rules that is meant: INZETWIJZER_GOUDEN_SCHRIJVEN=1 test_rules, then read the difference.
TEST_CASE("The cases keep their justification: which rule, on which grounds, without what") {
  std::size_t compared = 0;
  for (const auto& one : case_files::all()) {
    const std::string now = canonical::text(real::engine().evaluate(one.role, one.answers));
    if (std::getenv("INZETWIJZER_GOUDEN_SCHRIJVEN") != nullptr) std::ofstream{golden_path(one.name)} << now;
    INFO("case " << one.name);
    CHECK(read(golden_path(one.name)) == now);
    ++compared;
  }
  CHECK(compared >= 15);
}
