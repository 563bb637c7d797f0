#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "language/expected.hpp"
#include "language/lexicon.hpp"
#include "language/understand.hpp"
#include "rules/real.hpp"

using namespace inzetwijzer;
using language::Expected;
using language::Kind;

namespace {

struct Asked {
  std::string id;
  core::Role role;
  Expected expected;
};

/// Every question and list of every role.
std::vector<Asked> all_asked() {
  std::vector<Asked> all;
  for (const core::Role role : core::all_roles) {
    for (const auto& [id, text] : real::content().dialogues.at(role).questions) {
      if (auto expected = language::expected_answer(real::content(), role, id, {})) {
        all.push_back({id, role, std::move(*expected)});
      }
    }
  }
  return all;
}

bool is_whole_command(const std::string& utterance) {
  const auto& commands = language::lexicon().commands;
  return std::any_of(commands.begin(), commands.end(), [&](const auto& command) {
    return language::is_one_of(text::fold(utterance), command.whole);
  });
}

bool chooses(const language::Understanding& understood, const std::string& option) {
  if (understood.kind != Kind::value) return false;
  if (const auto* one = std::get_if<std::string>(&understood.value)) return *one == option;
  const auto* many = std::get_if<core::Options>(&understood.value);
  return many != nullptr && *many == core::Options{option};
}

template <typename Check>
void for_each_name(const Asked& asked, Check check) {
  for (const auto& option : asked.expected.options) {
    check(option.id, option.label);
    for (const auto& synonym : option.synonyms) check(option.id, synonym);
  }
}

}  // namespace

TEST_CASE("Elk label en elk synoniem kiest met zekerheid de eigen optie") {
  for (const auto& asked : all_asked()) {
    for_each_name(asked, [&](const std::string& option, const std::string& name) {
      const auto understood = language::understand(asked.expected, name);
      INFO(core::to_id(asked.role) << " " << asked.id << " " << option << ": " << name);
      CHECK(chooses(understood, option));
      CHECK(understood.certain);
    });
  }
}

TEST_CASE("Geen label of synoniem is ergens een teken van crisis") {
  for (const auto& asked : all_asked()) {
    for_each_name(asked, [&](const std::string& option, const std::string& name) {
      INFO(asked.id << " " << option << ": " << name);
      CHECK_FALSE(language::is_crisis(name));
    });
  }
}

TEST_CASE("Elke opdracht blijft bij elke vraag die opdracht, tenzij een optie precies zo heet") {
  for (const auto& asked : all_asked()) {
    for (const auto& command : language::lexicon().commands) {
      for (const auto& phrase : command.whole) {
        const std::string utterance = text::join(phrase);
        const auto understood = language::understand(asked.expected, utterance);
        const bool is_option = understood.kind == Kind::value;
        INFO(asked.id << ": " << utterance << " → " << understood.command);
        if (!is_option) CHECK(understood.command == command.id);
      }
    }
  }
}

TEST_CASE("Elke zekere zegswijze kiest bij haar vraag haar optie") {
  for (const auto& asked : all_asked()) {
    const auto* words = language::lexicon().find(asked.id);
    if (words == nullptr) continue;
    for (std::size_t i = 0; i < words->meanings.size(); ++i) {
      const auto& meaning = words->meanings[i];
      const bool offered = std::any_of(asked.expected.options.begin(), asked.expected.options.end(),
                                       [&](const auto& option) { return option.id == meaning.option; });
      if (!meaning.certain || !offered) continue;
      const std::string example = text::join(words->patterns.patterns()[i].example());
      const auto understood = language::understand(asked.expected, example);
      if (asked.role == core::Role::leidinggevende && understood.kind == Kind::medical) continue;
      if (understood.kind == Kind::command && is_whole_command(example)) continue;
      INFO(core::to_id(asked.role) << " " << asked.id << " " << meaning.option << ": " << example);
      CHECK(chooses(understood, meaning.option));
    }
  }
}
