#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

#include "json/evaluate.hpp"
#include "json/value_json.hpp"
#include "rules/random_answers.hpp"

using namespace inzetwijzer;
using content::Json;

namespace {

// RapidCheck draws larger values in later runs, so every run adds some cases.
constexpr int cases_a_run = 4;
constexpr int least_cases = 400;

std::string random_line(const content::Content& content) {
  const core::Role role = *rc::gen::elementOf(std::vector<core::Role>(core::all_roles.begin(), core::all_roles.end()));
  const int percentage = *rc::gen::inRange(10, 101);
  Json answers = Json::object();
  for (const auto& [question, value] : random_answers::answers(content, role, percentage)) {
    answers[question] = adapters::json::to_json(value);
  }
  return Json{{"rol", core::to_id(role)}, {"antwoorden", std::move(answers)}}.dump() + '\n';
}

}  // namespace

TEST_CASE("Honderden willekeurige casussen geven elk een antwoord, twee keer en met twee draden dezelfde bytes") {
  const auto content = content::load(INZETWIJZER_SOURCE_DIR).value();
  const inference::Engine engine{content};
  const auto run = [&](const std::string& input, unsigned threads) {
    std::istringstream in{input};
    std::ostringstream out;
    CHECK(adapters::json::evaluate_lines(in, out, content, engine, {adapters::json::Detail::full, threads}) == 0);
    return out.str();
  };
  std::string input;
  REQUIRE(rc::check([&] {
    for (int at = 0; at < cases_a_run; ++at) input += random_line(content);
  }));
  const std::string once = run(input, 1);
  CHECK(std::ranges::count(once, '\n') == std::ranges::count(input, '\n'));
  CHECK(std::ranges::count(once, '\n') >= least_cases);
  CHECK(run(input, 1) == once);
  CHECK(run(input, 2) == once);
}
