#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Runs every file of a corpus once, each also cut in half. Fails when there is no file.
int main(int count, char** arguments) {
  int runs = 0;
  for (int i = 1; i < count; ++i) {
    for (const auto& entry : std::filesystem::directory_iterator{arguments[i]}) {
      std::ifstream file{entry.path(), std::ios::binary};
      const std::vector<char> bytes{std::istreambuf_iterator<char>{file}, {}};
      const std::vector<std::uint8_t> data{bytes.begin(), bytes.end()};
      LLVMFuzzerTestOneInput(data.data(), data.size());
      LLVMFuzzerTestOneInput(data.data(), data.size() / 2);
      ++runs;
    }
  }
  std::cout << runs << " files\n";
  return runs > 0 ? 0 : 1;
}
