#include "text/pattern.hpp"

#include <catch2/catch.hpp>

#include "text/fold.hpp"

using namespace inzetwijzer;
using text::Pattern;
using text::PatternProblem;

namespace {

bool matches(std::string_view pattern, std::string_view utterance) {
  const auto words = text::fold(utterance);
  const auto parsed = Pattern::parse(pattern);
  REQUIRE(parsed);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!parsed->match(words, at).empty()) return true;
  }
  return false;
}

PatternProblem problem(std::string_view pattern) {
  const auto parsed = Pattern::parse(pattern);
  REQUIRE_FALSE(parsed);
  return parsed.error();
}

}  // namespace

TEST_CASE("een patroon kent keuzes, beginnen, eindes en gaten van hooguit drie woorden") {
  CHECK(matches("durf|durven niet", "dat durf niet"));
  CHECK(matches("vracht*", "op een vrachtwagen"));
  CHECK_FALSE(matches("vracht*", "op bevrachting"));
  CHECK(matches("*dienst", "de nachtdienst"));
  CHECK(matches("minder ... gedaan", "hij krijgt minder van zijn werk gedaan"));
  CHECK_FALSE(matches("minder ... gedaan", "minder van al zijn eigen werk gedaan"));
}

TEST_CASE("een patroon staat op hele woorden") {
  CHECK(matches("vast", "een vast contract"));
  CHECK_FALSE(matches("vast", "vastgoed"));
}

TEST_CASE("een fout in een patroon wordt genoemd") {
  CHECK(problem("") == PatternProblem::empty);
  CHECK(problem("til*") == PatternProblem::short_wildcard);
  CHECK(problem("... niet") == PatternProblem::gap_at_end);
  CHECK(problem("niet ...") == PatternProblem::gap_at_end);
  CHECK(problem("a ... b ... c ... d") == PatternProblem::too_many_gaps);
  CHECK(problem("wo*ord") == PatternProblem::stray_sign);
}
