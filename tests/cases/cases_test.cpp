#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "json/evaluate.hpp"

using namespace inzetwijzer;
using content::Json;

namespace {

const content::Content& real_content() {
  static const content::Content content = content::load(INZETWIJZER_SOURCE_DIR).value();
  return content;
}

std::string evaluated(const std::string& input, unsigned threads, int expected_exit = 0) {
  static const inference::Engine engine{real_content()};
  std::istringstream in{input};
  std::ostringstream out;
  const int exit_code =
      adapters::json::evaluate_lines(in, out, real_content(), engine, {adapters::json::Detail::full, threads});
  CHECK(exit_code == expected_exit);
  return out.str();
}

std::vector<std::filesystem::path> case_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator{INZETWIJZER_SOURCE_DIR "/tests/cases"}) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

Json read_case(const std::filesystem::path& file) {
  std::ifstream in{file};
  return Json::parse(in);
}

std::string as_line(const std::filesystem::path& file) {
  const Json one = read_case(file);
  return Json{{"id", file.stem().string()}, {"rol", one.at("rol")}, {"antwoorden", one.at("antwoorden")}}.dump() + '\n';
}

bool concluded(const Json& result, const Json& expected) {
  return std::ranges::any_of(result.at("conclusies"), [&](const Json& conclusion) {
    return conclusion.at("id") == expected.at(0) && conclusion.at("waarde") == expected.at(1);
  });
}

}  // namespace

TEST_CASE("Elke casus geeft de conclusies die moeten, en geen die niet mogen") {
  const auto files = case_files();
  REQUIRE(files.size() >= 24);
  for (const auto& file : files) {
    const Json expected = read_case(file);
    const std::string text = evaluated(as_line(file), 1);
    INFO(file.filename().string() << ": " << text);
    const Json result = Json::parse(text);
    for (const auto& must : expected.value("moet", Json::array())) {
      INFO("moet " << must.dump());
      CHECK(concluded(result, must));
    }
    for (const auto& must_not : expected.value("mag-niet", Json::array())) {
      INFO("mag niet " << must_not.dump());
      CHECK_FALSE(concluded(result, must_not));
    }
  }
}

TEST_CASE("Elke casus zegt in het kort waar hij over gaat") {
  for (const auto& file : case_files()) {
    INFO(file.filename().string());
    CHECK_FALSE(read_case(file).value("beschrijving", "").empty());
  }
}

TEST_CASE("Alle casussen samen geven twee keer en met twee draden dezelfde bytes") {
  std::string input;
  for (const auto& file : case_files()) input += as_line(file);
  const std::string once = evaluated(input, 1);
  CHECK(evaluated(input, 1) == once);
  CHECK(evaluated(input, 2) == once);
}
