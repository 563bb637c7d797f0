#include <catch2/catch.hpp>

#include "conversation/conversation.hpp"
#include "talk.hpp"

using namespace inzetwijzer;
using core::Role;

namespace {

/// A room of a chat channel in which the program forgets everything between turns but what was stored.
class Room {
 public:
  core::Message hears(const std::string& text) { return turn([&](auto& talk, const auto& deliver) { return talk.handle(text, deliver); }); }
  core::Message presses(std::uint64_t step, const std::vector<int>& options) {
    return turn([&](auto& talk, const auto& deliver) { return talk.choose(step, options, deliver); });
  }

  core::RoleSet roles = core::RoleSet::all();
  [[nodiscard]] store::Store& store() { return m_store.store(); }
  [[nodiscard]] bool has_place() { return m_store.store().place(channel, room, "@anna").has_value(); }
  [[nodiscard]] const store::Identity& who() const { return m_who; }

 private:
  static constexpr const char* channel = "matrix:bot";
  static constexpr const char* room = "kamer";

  template <typename Work>
  core::Message turn(const Work& work) {
    const auto deliver = [&](const core::Message&, const std::string& place) {
      return store::Exchange{channel, std::to_string(++m_events), room, "@anna", place, {}};
    };
    conversation::Conversation talk{{talk::content(), talk::engine(), m_store.store()},
                                    {m_who, conversation::Channel::matrix, {}, {}, true, roles}};
    const auto place = m_store.store().place(channel, room, "@anna");
    const bool goes_on = place && talk.take_up(*place);
    const auto reply = goes_on ? work(talk, deliver) : talk.open(deliver);
    CHECK(m_store.store().has_taken(channel, std::to_string(m_events)));
    return reply;
  }

  talk::TemporaryStore m_store;
  store::Identity m_who{"matrix:bot @anna"};
  int m_events = 0;
};

}  // namespace

TEST_CASE("een gesprek in een chat gaat na elke beurt verder uit wat is bewaard") {
  Room room;
  auto reply = room.hears("hoi");
  REQUIRE(reply.question->id == "rol");
  reply = room.hears("leidinggevende");
  int turns = 0;
  while (!reply.done && ++turns < 60) {
    REQUIRE(reply.question);
    reply = reply.confirm ? room.hears("ja") : room.hears(talk::simple_answer(*reply.question));
  }
  CHECK(reply.done);
}

TEST_CASE("in een chat vraagt het programma een rol die daar niet mag ook niet aan") {
  Room room;
  room.roles = {};
  room.roles.insert(Role::leidinggevende);
  room.roles.insert(Role::ondernemingsraad);
  const auto asked = room.hears("hoi").question.value();
  CHECK(asked.options.size() == 2);
  auto reply = room.hears("ik ben medewerker");
  CHECK(reply.question->id == "rol");
  CHECK_THAT(std::get<core::Paragraph>(reply.blocks.front()).text, Catch::Contains("hier niet"));
  CHECK(room.hears("2").session != "");
  CHECK(room.store().sessions(room.who()).front().role == "or");
}

TEST_CASE("een knop van een eerdere vraag verandert niets") {
  Room room;
  room.hears("hoi");
  const auto first = room.presses(0, {1});
  REQUIRE(first.question->id == "sector");
  const auto second = room.presses(first.step, {1});
  REQUIRE(second.question->id != "sector");
  const auto again = room.presses(first.step, {2});
  CHECK(again.question->id == second.question->id);
  CHECK_THAT(std::get<core::Paragraph>(again.blocks.front()).text, Catch::Contains("eerdere vraag"));
}

TEST_CASE("de knoppen bij een onzekere lezing zijn ja en nee") {
  Room room;
  room.hears("hoi");
  auto reply = room.hears("leidinggevende");
  while (reply.question->id != "leeftijd") reply = room.hears(talk::simple_answer(*reply.question));
  reply = room.hears("ergens rond de 55 denk ik");
  REQUIRE(reply.confirm);
  const auto step = reply.step;
  SECTION("nee vraagt het opnieuw") { CHECK(room.presses(step, {2}).question->id == "leeftijd"); }
  SECTION("ja gaat verder") { CHECK(room.presses(step, {1}).question->id != "leeftijd"); }
}

TEST_CASE("wie afscheid nam, wordt weer begroet bij de vraag die open stond") {
  Room room;
  room.hears("hoi");
  room.hears("or");
  const auto question = room.hears("bouw").question->id;
  CHECK(room.hears("stop").closed);
  const auto back = room.hears("hoi");
  CHECK(back.question->id == question);
  CHECK_THAT(std::get<core::Paragraph>(back.blocks.front()).text, Catch::Contains("Welkom terug"));
}

TEST_CASE("na wis weet de kamer niets meer") {
  Room room;
  room.hears("hoi");
  room.hears("medewerker");
  room.hears("bouw");
  room.hears("wis");
  CHECK(room.hears("ja").command == "wis");
  CHECK_FALSE(room.has_place());
  CHECK(room.store().sessions(room.who()).empty());
  CHECK(room.hears("hoi").question->id == "rol");
}

TEST_CASE("in een chat komen verslag en eigen gegevens als bestand") {
  Room room;
  room.hears("hoi");
  room.hears("medewerker");
  room.hears("bouw");
  const auto report = room.hears("verslag");
  REQUIRE(report.attachments.size() == 2);
  CHECK(report.attachments.front().media_type == "image/png");
  CHECK_FALSE(report.attachments.front().description.empty());
  CHECK(report.attachments.back().media_type == "text/html");
  const auto data = room.hears("wat bewaar je over mij?");
  CHECK(data.command == "exporteer");
  REQUIRE(data.attachments.size() == 1);
  CHECK_THAT(data.attachments.front().content, Catch::Contains("\"bouw\""));
  CHECK_THAT(data.attachments.front().content, Catch::Contains(report.session));
}

TEST_CASE("een knop van voor een crisis beantwoordt de keuze erna niet") {
  talk::TemporaryStore store;
  conversation::Conversation talk{{talk::content(), talk::engine(), store.store()},
                                  {{"matrix:bot @anna"}, conversation::Channel::matrix, Role::leidinggevende, {}, true, core::RoleSet::all()}};
  const auto asked = talk.open();
  const auto crisis = talk.handle("ik wil niet meer leven");
  REQUIRE(crisis.signal == "crisis");
  CHECK(crisis.step != asked.step);
  CHECK(talk.choose(asked.step, {1}).question->id == asked.question->id);
}
