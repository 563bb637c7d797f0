#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "content/strict_json.hpp"
#include "json/evaluate.hpp"
#include "json/receipt.hpp"
#include "rules/real.hpp"

/// Whatever comes in, each line that is not blank gives one line of valid JSON, and so does all of it as a report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace inzetwijzer;
  std::istringstream in{std::string{data, data + size}};
  std::ostringstream out;
  adapters::json::evaluate_lines(in, out, real::content(), real::engine());
  std::istringstream lines{out.str()};
  for (std::string line; std::getline(lines, line);) {
    if (!content::parse_strict(line)) std::abort();
  }
  const auto compared = adapters::json::compare_receipt(in.str(), real::content(), real::engine());
  if (!content::parse_strict(compared.result.dump())) std::abort();
  return 0;
}
