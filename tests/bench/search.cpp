// How long the search of `waarom-niet` takes, in evaluations' time, on the case with the most answers, for each headline
// conclusion and advice: every single change, and with the pairs it goes on to when no single one works. Prints one line of
// JSON.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "content/content.hpp"
#include "explanation/search.hpp"
#include "inference/engine.hpp"
#include "json/case_line.hpp"

namespace {

using namespace inzetwijzer;
using Clock = std::chrono::steady_clock;
using Micros = std::chrono::duration<double, std::micro>;

adapters::json::CaseLine largest_case(const content::Content& content) {
  adapters::json::CaseLine largest;
  for (const auto& entry : std::filesystem::directory_iterator{INZETWIJZER_SOURCE_DIR "/tests/cases"}) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream in{entry.path()};
    const auto object = nlohmann::json::parse(in, nullptr, false);
    if (!object.is_object() || !object.contains("antwoorden")) continue;
    const nlohmann::json only{{"rol", object["rol"]}, {"antwoorden", object["antwoorden"]}};
    auto read = adapters::json::read_case({1, only.dump(), false}, content);
    if (read.faults.empty() && read.answers.size() > largest.answers.size()) largest = std::move(read);
  }
  return largest;
}

struct Times {
  double slowest = 0;
  double total = 0;

  void add(double time) {
    slowest = std::max(slowest, time);
    total += time;
  }
};

template <typename Work>
double micros(int rounds, const Work& work) {
  const auto start = Clock::now();
  for (int round = 0; round < rounds; ++round) work();
  return Micros{Clock::now() - start}.count() / rounds;
}

}  // namespace

int main() {
  const auto content = content::load(INZETWIJZER_SOURCE_DIR);
  if (!content) return 1;
  const inference::Engine engine{*content};
  const auto input = largest_case(*content);
  const auto evaluation = engine.evaluate(input.role, input.answers);
  const explanation::Case subject{*content, input.role, input.answers, evaluation};
  const double one = micros(200, [&] { static_cast<void>(engine.evaluate(input.role, input.answers)); });
  Times single;
  Times whole;
  int goals = 0;
  for (const auto& [id, text] : content->conclusions) {
    if (!text.headline) continue;
    const explanation::Goal goal{id, {}, evaluation.find(id).empty()};
    single.add(micros(1, [&] { static_cast<void>(explanation::ways_to(subject, engine, goal, 0)); }));
    whole.add(micros(1, [&] { static_cast<void>(explanation::ways_to(subject, engine, goal)); }));
    ++goals;
  }
  std::cout << nlohmann::json{{"answers", input.answers.size()},
                              {"evaluation_us", one},
                              {"searches", goals},
                              {"mean_single_in_evaluations", single.total / goals / one},
                              {"slowest_single_in_evaluations", single.slowest / one},
                              {"mean_search_in_evaluations", whole.total / goals / one},
                              {"slowest_search_in_evaluations", whole.slowest / one}}
                   .dump()
            << '\n';
}
