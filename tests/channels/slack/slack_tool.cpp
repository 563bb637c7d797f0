// For the tests in Python beside this: what the program makes for Slack, and what it reads from it.
//   slack_tool blocks   prints replies of all kinds as Slack messages: one JSON array of {name, text, blocks}
//   slack_tool read     reads an envelope a line, prints {kind, user, text, step, indexes} a line
#include <cstdlib>
#include <iostream>
#include <string>

#include "conversations/talk.hpp"
#include "slack/blocks.hpp"
#include "slack/events.hpp"

using namespace inzetwijzer;
using adapters::slack::Json;

namespace {

class Samples {
 public:
  void add(const std::string& name, const core::Message& message) {
    for (auto& payload : adapters::slack::payloads(message, talk::content().messages)) {
      m_all.push_back({{"name", name}, {"text", std::move(payload.text)}, {"blocks", std::move(payload.blocks)}});
    }
  }
  [[nodiscard]] const Json& all() const { return m_all; }

 private:
  Json m_all = Json::array();
};

core::Message asking(char type, std::size_t options, const std::string& label, const std::string& group) {
  core::Message message;
  message.step = 41;
  message.question = core::ShownQuestion{"sector", type, "Wat past bij <je> werk & jou?", "Kies.", {}, 2};
  for (std::size_t at = 0; at < options; ++at) {
    message.question->options.push_back({"id", label, at % 5 < 3 ? group : std::string{}});
  }
  return message;
}

void add_questions(Samples& samples) {
  const std::string wide = std::string(60, 'w') + " & <woord> 😀😀";
  for (const char type : {'K', 'J', 'M', 'G'}) {
    for (const std::size_t options : {1, 2, 10, 11, 16, 100, 101, 250, 1001}) {
      for (const auto& label : {std::string{"lichter & fijner"}, wide, std::string(300, 'x')}) {
        for (const char* group : {"", "Lichaam"}) {
          samples.add(std::string{type} + std::to_string(options), asking(type, options, label, group));
        }
      }
    }
  }
}

void add_texts(Samples& samples) {
  core::Message message;
  message.step = 3;
  for (int at = 0; at < 60; ++at) {
    message.blocks.emplace_back(core::Heading{"Kop " + std::to_string(at) + std::string(140, 'k')});
    message.blocks.emplace_back(core::Paragraph{"*nee* <!channel> " + std::string(4000, '&')});
    message.blocks.emplace_back(core::List{{"een", std::string(3500, '<'), ""}});
    message.blocks.emplace_back(core::Table{{"wat", "waarde"}, {{"leeftijd", "58 `jaar`"}, {"werk", "til > 10 kg"}}});
  }
  samples.add("lang", message);
  message.blocks = {core::Paragraph{"Ik lees: bouw. Klopt dat?"}};
  message.confirm = core::Confirmation{"sector", std::string{"bouw"}};
  samples.add("bevestig", message);
}

void add_talk(Samples& samples, core::Role role) {
  talk::Person person{role};
  samples.add("begin", person.reply());
  for (int turns = 0; turns < 80 && person.reply().question && !person.reply().done; ++turns) {
    samples.add("beurt", person.says(talk::simple_answer(*person.reply().question)));
  }
  for (const char* words : {"overzicht", "hulp", "mens", "hoe 1", "meer", "hulpmiddelen 1", "verslag", "wat als leeftijd 30",
                            "wijzig 1", "*vet* <@U1> & `x`", "waarom", "verdiep", "stop"}) {
    samples.add(words, person.says(words));
  }
}

int print_blocks() {
  Samples samples;
  add_questions(samples);
  add_texts(samples);
  for (const auto role : core::all_roles) add_talk(samples, role);
  std::cout << samples.all().dump() << '\n';
  return 0;
}

struct Shown {
  Json operator()(const adapters::slack::Message& message) const {
    return {{"kind", "message"}, {"user", message.origin.user}, {"text", message.text}, {"id", message.event_id}};
  }
  Json operator()(const adapters::slack::Press& press) const {
    return {{"kind", "press"}, {"user", press.origin.user}, {"step", press.step}, {"indexes", press.indexes}};
  }
  Json operator()(const adapters::slack::Command& command) const {
    return {{"kind", "command"}, {"user", command.origin.user}, {"text", command.text}};
  }
  Json operator()(const adapters::slack::HomeOpened& opened) const {
    return {{"kind", "home"}, {"user", opened.origin.user}};
  }
  template <typename Other>
  Json operator()(const Other&) const {
    return {{"kind", "other"}};
  }
};

int read_envelopes() {
  for (std::string line; std::getline(std::cin, line);) {
    const auto envelope = adapters::slack::read_envelope(line, {"U0BOT"});
    std::cout << std::visit(Shown{}, envelope.event).dump() << std::endl;
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::string what = count == 2 ? words[1] : "";
  if (what == "blocks") return print_blocks();
  if (what == "read") return read_envelopes();
  std::cerr << "slack_tool blocks | read\n";
  return EXIT_FAILURE;
}
