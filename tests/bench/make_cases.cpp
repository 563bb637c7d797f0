// Writes random cases of employees as lines of JSON. Usage: bench_make_cases COUNT
#include <iostream>
#include <string>

#include "cases.hpp"

int main(int argc, char** argv) {
  using namespace inzetwijzer;
  const std::size_t count = argc > 1 ? std::stoul(argv[1]) : 10'000;
  std::size_t number = 0;
  for (const auto& one : bench::random_cases(bench::project_content(), count, {core::Role::medewerker})) {
    std::cout << bench::to_line(one, ++number) << '\n';
  }
}
