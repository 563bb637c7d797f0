#include "slack/config.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "content/messages.hpp"

using namespace inzetwijzer;
using namespace inzetwijzer::adapters::slack;

namespace {

using ConfigError = adapters::chat::SettingError;
using adapters::chat::Variables;

const Variables none;

std::vector<ConfigError> errors(std::string_view text, const Variables& variables = none) {
  const auto config = read_config(text, variables);
  REQUIRE_FALSE(config);
  return config.error();
}

std::vector<std::string> keys(std::string_view text, const Variables& variables = none) {
  std::vector<std::string> found;
  for (const auto& error : errors(text, variables)) found.push_back(error.key);
  return found;
}

/// A good file with this in it as well.
std::string with(const std::string& members) {
  return R"({"bot-token":"xoxb-1-a","app-token":"xapp-1-b","signing-secret":"0af3","teams":["T1"])" +
         members + "}";
}

content::Messages command_line_texts() {
  std::ifstream file{std::string{INZETWIJZER_SOURCE_DIR} + "/dialogues/opdrachtregel.json"};
  std::map<std::string, std::string, std::less<>> patterns;
  const auto document = nlohmann::json::parse(file);
  for (const auto& [key, text] : document.at("berichten").items())
    patterns.emplace(key, text.get<std::string>());
  return content::Messages{std::move(patterns)};
}

}  // namespace

TEST_CASE("A small file is enough: socket, closed to employees, at Slack itself") {
  const auto config = read_config(with(""), none);
  REQUIRE(config);
  CHECK(config->mode == Mode::socket);
  CHECK(config->bot_token == "xoxb-1-a");
  CHECK(config->app_token == "xapp-1-b");
  CHECK(config->teams == std::vector<std::string>{"T1"});
  CHECK_FALSE(config->employees_allowed);
  CHECK(config->api == "https://slack.com/api");
}

TEST_CASE("Everything can be set") {
  const auto config = read_config(with(R"(,"modus":"http","medewerkers":true,"adres":"::1","poort":8080,
    "api":"http://127.0.0.1:9/api/")"),
                                  none);
  REQUIRE(config);
  CHECK(config->mode == Mode::http);
  CHECK(config->signing_secret == "0af3");
  CHECK(config->employees_allowed);
  CHECK(config->listen_address == "::1");
  CHECK(config->listen_port == 8080);
  CHECK(config->api == "http://127.0.0.1:9/api");
}

TEST_CASE("A variable goes before the file") {
  const Variables variables{{"INZETWIJZER_SLACK_BOT_TOKEN", "xoxb-anders"},
                            {"INZETWIJZER_SLACK_APP_TOKEN", "xapp-anders"},
                            {"INZETWIJZER_SLACK_SIGNING_SECRET", "anders"}};
  for (const auto& text : {with(""), std::string{R"({"teams":["T1"]})"}}) {
    const auto config = read_config(text, variables);
    REQUIRE(config);
    CHECK(config->bot_token == "xoxb-anders");
    CHECK(config->app_token == "xapp-anders");
    CHECK(config->signing_secret == "anders");
  }
}

TEST_CASE("Each way of running asks for what it needs") {
  CHECK(errors(R"({"teams":["T1"],"bot-token":"xoxb-1"})") ==
        std::vector<ConfigError>{{"slack.fout.ontbreekt",
                                  {{"sleutel", "app-token"}, {"variabele", "INZETWIJZER_SLACK_APP_TOKEN"}}}});
  CHECK(errors(R"({"teams":["T1"],"modus":"http","bot-token":"xoxb-1"})") ==
        std::vector<ConfigError>{
            {"slack.fout.ontbreekt",
             {{"sleutel", "signing-secret"}, {"variabele", "INZETWIJZER_SLACK_SIGNING_SECRET"}}}});
}

TEST_CASE("Without workspaces it does not start") {
  for (const char* teams : {"", R"(,"teams":[])"}) {
    const std::string text = std::string{R"({"bot-token":"xoxb-1","app-token":"xapp-1")"} + teams + "}";
    CHECK(keys(text) == std::vector<std::string>{"slack.fout.teams-leeg"});
  }
  for (const char* teams :
       {"\"T1\"", "[1]", "[\"\"]", "[\"T\"]", "[\"C1\"]", "[\"T1 \"]", "[\"T1\",\"*\"]", "null"}) {
    const std::string text =
        std::string{R"({"bot-token":"xoxb-1","app-token":"xapp-1","teams":)"} + teams + "}";
    CHECK(keys(text) == std::vector<std::string>{"slack.fout.teams"});
  }
}

TEST_CASE("All mistakes are told at once, unknown names by line") {
  const auto found = keys(R"({"modus":"beide","medewerkers":"ja","poort":0,"adres":1,
    "api":"http://slack.example","bot-token":"xoxp-1","iets":1,"app-token":5})");
  CHECK(found == std::vector<std::string>{"instelling.fout.onbekend", "slack.fout.token", "instelling.fout.tekst",
                                          "slack.fout.modus", "slack.fout.teams-leeg", "slack.fout.ja-nee",
                                          "instelling.fout.tekst", "slack.fout.poort", "slack.fout.api"});
  CHECK(errors("{\n\"iets\":1}").front().arguments.front() ==
        std::pair<std::string, std::string>{"regel", "2"});
}

TEST_CASE("Tokens go nowhere in the clear and to no other host than the one named") {
  for (const char* bad : {"http://slack.com/api", "http://127.0.0.1.kwaad.nl", "http://localhost:1@kwaad.nl",
                          "https://", "ftp://x", "", "http://localhostkwaad.nl"}) {
    CHECK(keys(with(std::string{R"(,"api":")"} + bad + "\"")) == std::vector<std::string>{"slack.fout.api"});
  }
  for (const char* port : {"0", "65536", "-1", "1.5", "\"80\"", "null", "1e3"}) {
    CHECK(keys(with(std::string{R"(,"poort":)"} + port)) == std::vector<std::string>{"slack.fout.poort"});
  }
  const Variables broken{{"INZETWIJZER_SLACK_BOT_TOKEN", "xoxb-1\r\nX: y"}};
  CHECK(keys(with(""), broken) == std::vector<std::string>{"slack.fout.token"});
}

TEST_CASE("No JSON, no object and a name twice are told with their line") {
  CHECK(errors("{\n\"teams\": xoxb-geheim}") ==
        std::vector<ConfigError>{{"instelling.fout.json", {{"regel", "2"}}}});
  CHECK(keys("[]") == std::vector<std::string>{"instelling.fout.object"});
  CHECK(keys(with(R"(,"teams":["T2"])")) == std::vector<std::string>{"instelling.fout.dubbel"});
  CHECK(keys("") == std::vector<std::string>{"instelling.fout.json"});
}

TEST_CASE("A secret is in no mistake, and every mistake has its text") {
  const auto texts = command_line_texts();
  const Variables variables{{"INZETWIJZER_SLACK_SIGNING_SECRET", "geheim 4"}};
  for (const char* text :
       {R"({"bot-token":"geheim-1","app-token":"geheim-2","geheim-3":"geheim-5","teams":["geheim"],
                             "api":"geheim","modus":"geheim","poort":"geheim","medewerkers":"geheim","adres":["geheim"]})",
        R"({"teams": geheim)", R"("geheim")", R"({"geheim":1,"geheim":2})", "{}"}) {
    for (const auto& error : errors(text, variables)) {
      std::vector<content::MessageArgument> arguments{error.arguments.begin(), error.arguments.end()};
      const auto told = texts.format(error.key, arguments);
      CHECK(told.find("geheim-") == std::string::npos);
      CHECK(told.find("geheim 4") == std::string::npos);
      CHECK(told.find('{') == std::string::npos);
    }
  }
}
