#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "talk.hpp"

// A script is a conversation in a text file. The first line names the role ("rol: medewerker"); then
//   > what the person types       = words the reply must hold      ! words it must not hold
//   ? the question that is open   ~ kill and resume                # a remark

namespace {

std::string rest_of(const std::string& line) {
  return line.size() > 2 ? line.substr(2) : std::string{};
}

void run_line(talk::Person& person, const std::string& line) {
  switch (line.front()) {
    case '>': person.says(rest_of(line)); break;
    case '~': person.comes_back(); break;
    case '=': CHECK(person.text().find(rest_of(line)) != std::string::npos); break;
    case '!': CHECK(person.text().find(rest_of(line)) == std::string::npos); break;
    case '?': CHECK(person.question() == rest_of(line)); break;
    default: break;
  }
}

void run_script(const std::filesystem::path& path) {
  std::ifstream file{path};
  std::string line;
  std::getline(file, line);
  const auto role = inzetwijzer::core::role_from_id(line.substr(std::string{"rol: "}.size()));
  REQUIRE(role);
  talk::Person person{role};
  for (int number = 2; std::getline(file, line); ++number) {
    if (line.empty()) continue;
    INFO(path.filename().string() << ":" << number << ": " << line << "\n" << person.text());
    run_line(person, line);
  }
}

}  // namespace

TEST_CASE("de uitgeschreven gesprekken verlopen zoals ze staan") {
  const std::filesystem::path folder{INZETWIJZER_SOURCE_DIR "/tests/conversations"};
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    if (entry.path().extension() == ".txt") run_script(entry.path());
  }
}
