#include "contestant.hpp"

#include <iostream>
#include <nlohmann/json.hpp>

namespace inzetwijzer::bench {

int serve(const Contestants& contestants) {
  std::map<std::string, Contestant> ready;
  for (std::string name; std::getline(std::cin, name);) {
    const auto known = contestants.find(name);
    if (known == contestants.end()) {
      std::cerr << "no contestant " << name << '\n';
      return 1;
    }
    if (!ready.contains(name)) ready.emplace(name, known->second());
    const Round round = ready.at(name)();
    std::cout << nlohmann::json{{"name", name},
                                {"count", round.count},
                                {"wall", round.wall_seconds},
                                {"processor", round.processor_seconds}}
                     .dump()
              << std::endl;
  }
  return 0;
}

}  // namespace inzetwijzer::bench
