// How long an utterance takes to understand, over the labelled utterances and every question's own options, and what the
// words cost in memory. Prints one line of JSON: microseconds and MiB.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "content/content.hpp"
#include "language/expected.hpp"
#include "language/understand.hpp"

namespace {

using namespace inzetwijzer;
using Clock = std::chrono::steady_clock;
using Micros = std::chrono::duration<double, std::micro>;
using nlohmann::json;

struct Utterance {
  language::Expected expected;
  std::string text;
};

double resident_mib() {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);) {
    constexpr double kib_per_mib = 1024;
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / kib_per_mib;
  }
  return 0;
}

std::vector<Utterance> utterances(const content::Content& content) {
  std::vector<Utterance> all;
  for (const auto& entry : std::filesystem::directory_iterator{INZETWIJZER_SOURCE_DIR "/tests/language/uitingen"}) {
    std::ifstream in{entry.path()};
    for (std::string line; std::getline(in, line);) {
      if (line.empty()) continue;
      const auto object = json::parse(line);
      const auto role = core::role_from_id(object.value("rol", "medewerker")).value();
      auto expected = language::expected_answer(content, role, object.value("vraag", "sector"), {});
      if (expected) all.push_back({std::move(*expected), object.at("tekst").get<std::string>()});
    }
  }
  return all;
}

double at(const std::vector<double>& sorted, double part) {
  return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * part)];
}

}  // namespace

int main() {
  const auto content = content::load(INZETWIJZER_SOURCE_DIR);
  if (!content) return 1;
  const auto all = utterances(*content);
  const double before = resident_mib();
  const auto start = Clock::now();
  static_cast<void>(language::understand(all.front().expected, "supermrkt"));
  const double first = Micros{Clock::now() - start}.count();
  const double after_first = resident_mib();

  constexpr int rounds = 20;
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    for (const auto& utterance : all) {
      const auto begin = Clock::now();
      static_cast<void>(language::understand(utterance.expected, utterance.text));
      times.push_back(Micros{Clock::now() - begin}.count());
    }
  }
  std::sort(times.begin(), times.end());
  const json result{{"uitingen", all.size()},          {"mediaan_us", at(times, 0.5)},
                    {"p99_us", at(times, 0.99)},       {"hoogste_us", times.back()},
                    {"eerste_us", first},              {"mib_ervoor", before},
                    {"mib_na_eerste", after_first},    {"mib_na_alles", resident_mib()}};
  std::cout << result.dump() << '\n';
  return 0;
}
