// `evalueer --uitleg geen` as one of the peers: see peers/protocol.md. Usage: bench_own_peer CASES RESULTS
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cases.hpp"
#include "contestant.hpp"
#include "inference/engine.hpp"
#include "json/evaluate.hpp"

int main(int argc, char** argv) {
  using namespace inzetwijzer;
  if (argc != 3) return 2;
  std::stringstream cases;
  cases << std::ifstream{argv[1]}.rdbuf();
  const std::string lines = cases.str();
  const inference::Engine engine{bench::project_content()};
  std::string results;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream in{lines};
    std::ostringstream out;
    const bench::Round round = bench::timed([&] {
      adapters::json::evaluate_lines(in, out, bench::project_content(), engine, {adapters::json::Detail::none, 1});
      return static_cast<std::size_t>(std::ranges::count(lines, '\n'));
    });
    results = out.str();
    std::cout << R"({"count":)" << round.count << R"(,"wall":)" << round.wall_seconds << R"(,"processor":)"
              << round.processor_seconds << "}" << std::endl;
  }
  std::ofstream{argv[2]} << results;
}
