#include "content/messages.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <thread>
#include <vector>

namespace inzetwijzer::content {
namespace {

const Messages messages{{{"groet", "Dag {naam}, tot {dag}."},
                         {"vragen", "Nog {aantal, plural, one {# vraag} other {# vragen}}."},
                         {"getal", "{waarde}"},
                         {"plat", "Foto's en meer."},
                         {"kapot", "{naam"}}};

}  // namespace

TEST_CASE("Een tekst wordt ingevuld met namen, en wat erin gaat is geen patroon", "[content]") {
  CHECK(messages.format("groet", {{"naam", "{dag} d'Arc"}, {"dag", "morgen"}}) ==
        "Dag {dag} d'Arc, tot morgen.");
  CHECK(messages.format("plat") == "Foto's en meer.");
}

TEST_CASE("Getallen en meervoud zijn Nederlands", "[content]") {
  CHECK(messages.format("vragen", {{"aantal", std::int64_t{1}}}) == "Nog 1 vraag.");
  CHECK(messages.format("vragen", {{"aantal", std::int64_t{3}}}) == "Nog 3 vragen.");
  CHECK(messages.format("getal", {{"waarde", 4.5}}) == "4,5");
}

TEST_CASE("Draden die tegelijk dezelfde tekst invullen krijgen elk hun eigen tekst", "[content]") {
  const Messages fresh{{{"vragen", "Nog {aantal, plural, one {# vraag} other {# vragen}} voor {naam}."}}};
  const Messages copy = fresh;
  std::vector<std::string> made(8);
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < made.size(); ++i) {
    threads.emplace_back([&, i] {
      const std::string name = "nummer " + std::to_string(i);
      const auto& messages = i % 2 == 0 ? fresh : copy;
      made[i] = messages.format("vragen", {{"naam", std::string_view{name}}, {"aantal", static_cast<std::int64_t>(i)}});
    });
  }
  threads.clear();
  for (std::size_t i = 0; i < made.size(); ++i) {
    const std::string count = std::to_string(i) + (i == 1 ? " vraag" : " vragen");
    CHECK(made[i] == "Nog " + count + " voor nummer " + std::to_string(i) + ".");
  }
}

TEST_CASE("Een onbekende sleutel en een kapot patroon zijn fouten van de programmeur", "[content]") {
  CHECK_THROWS_AS(messages.format("nergens"), std::out_of_range);
  CHECK_THROWS_AS(messages.format("kapot"), std::invalid_argument);
  CHECK(messages.contains("groet"));
  CHECK_FALSE(messages.contains("nergens"));
}

TEST_CASE("Een patroon gebruikt namen en geen nummers", "[content]") {
  CHECK(is_message_pattern("Dag {naam}."));
  CHECK(is_message_pattern("Dag."));
  CHECK_FALSE(is_message_pattern("Dag {0}."));
  CHECK_FALSE(is_message_pattern("Dag {naam."));
}

}  // namespace inzetwijzer::content
