#include <catch2/catch.hpp>

#include <algorithm>

#include "adapters/chat/service.hpp"

using namespace chat_test;
using namespace std::chrono_literals;
using adapters::chat::Incoming;
using adapters::chat::Taken;
using Catch::Contains;

TEST_CASE("An event that comes twice is answered once") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service};
  CHECK(run.take("e1", "kamer", "hoi") == Taken::done);
  CHECK(run.take("e1", "kamer", "hoi") == Taken::known);
  CHECK(service.arrived.size() == 1);
}

TEST_CASE("An event that comes twice at the same moment is answered once") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service};
  const auto taken = run.take(std::vector<Incoming>(4, {"e1", "kamer", "@anna", "hoi", {}, {}}));
  CHECK(std::count(taken.begin(), taken.end(), Taken::done) == 1);
  CHECK(service.arrived.size() == 1);
}

TEST_CASE("Events of one room are taken in the order they came, while other rooms go on") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service};
  std::vector<Incoming> events;
  for (const char* text : {"hoi", "leidinggevende", "bouw", "stratenmaker", "vast", "58"}) {
    for (int person = 0; person < 5; ++person) {
      const auto name = std::to_string(person);
      events.push_back({name + text, "kamer " + name, "@" + name, text, {}, {}});
    }
  }
  const auto taken = run.take(events);
  CHECK(std::count(taken.begin(), taken.end(), Taken::done) == static_cast<int>(events.size()));
  std::map<std::string, std::vector<std::string>> told;
  for (const auto& message : service.arrived) told[message.room].push_back(message.text);
  REQUIRE(told.size() == 5);
  for (const auto& [room, texts] : told) {
    INFO(room);
    CHECK(texts.size() == 6);
    CHECK(texts == told.begin()->second);
    CHECK_THAT(texts.back(), Contains("zwaar"));
  }
}

TEST_CASE("What a service does not take now is sent again with the same id, before what came later") {
  talk::TemporaryStore store;
  Service service;
  service.results = {{SendResult::Outcome::again, 1ms}, {SendResult::Outcome::again, 0ms}};
  Run run{store, service};
  run.take({{"e1", "kamer", "@anna", "hoi", {}, {}}, {"e2", "kamer", "@anna", "or", {}, {}}});
  REQUIRE(service.arrived.size() == 2);
  REQUIRE(service.tried.size() == 4);
  CHECK(service.tried[0] == service.tried[1]);
  CHECK(service.tried[1] == service.tried[2]);
  CHECK(service.arrived[0].id == service.tried[0]);
  CHECK(run.metrics.retries == 2);
  store.store().set_position("proef:bot", "");  // waits for what was queued before it
  CHECK(store.store().pending("proef:bot").empty());
}

TEST_CASE("What a service refuses for good does not keep the next message back") {
  talk::TemporaryStore store;
  Service service;
  service.results = {{SendResult::Outcome::refused, 0ms}};
  Run run{store, service};
  run.take({{"e1", "kamer", "@anna", "hoi", {}, {}}, {"e2", "kamer", "@anna", "or", {}, {}}});
  CHECK(service.arrived.size() == 1);
  CHECK(run.metrics.refused_messages == 1);
}

TEST_CASE("A run that ended before its replies left is followed by one that sends them, with the same ids") {
  talk::TemporaryStore store;
  Service service;
  const auto deliver = [](const core::Message&, const std::string& place) {
    return store::Exchange{"proef:bot", "e1", "kamer", "@kamer", place, {{"m1", "een antwoord"}}};
  };
  conversation::Request request;
  request.identity = {"proef:bot @kamer"};
  conversation::Conversation talk{{talk::content(), talk::engine(), store.store()}, request};
  talk.open(deliver);
  Run run{store, service};
  run.flush();
  REQUIRE(service.arrived.size() == 1);
  CHECK(service.arrived.front().id == "m1");
  CHECK(service.arrived.front().text == "een antwoord");
  CHECK(run.take("e1", "kamer", "hoi") == Taken::known);
  CHECK(run.take("e2", "kamer", "or") == Taken::done);
  CHECK_THAT(service.arrived.back().text, Contains("Vraag 1"));
}

TEST_CASE("A bot that forgets every conversation at once goes on as one that remembers them") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service, {2, 100, 20, 0}};
  int number = 0;
  for (const char* text : {"hoi", "medewerker", "zorg", "verpleegkundige", "vast"}) {
    run.take("e" + std::to_string(++number), "kamer", text);
  }
  CHECK_THAT(service.arrived.back().text, Contains("Vraag 4"));
}

TEST_CASE("When too much waits an event is refused, and can be offered again") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service, {1, 2, 20, 10}};
  std::vector<Incoming> events;
  for (int at = 0; at < 5; ++at) events.push_back({"e" + std::to_string(at), "kamer", "@anna", "hoi", {}, {}});
  const auto taken = run.take(events);
  CHECK(std::count(taken.begin(), taken.end(), Taken::busy) == 3);
  CHECK(run.metrics.refused_turns == 3);
  CHECK(run.take("e4", "kamer", "or") == Taken::done);
}

TEST_CASE("Who sends too much at once is refused, and others are not") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service, {1, 100, 3, 10}};
  std::vector<Incoming> events;
  for (int at = 0; at < 5; ++at) events.push_back({"e" + std::to_string(at), "kamer", "@anna", "hoi", {}, {}});
  events.push_back({"e5", "andere kamer", "@bram", "hoi", {}, {}});
  const auto taken = run.take(events);
  CHECK(std::count(taken.begin(), taken.end() - 1, Taken::busy) == 2);
  CHECK(taken.back() == Taken::done);
  CHECK(run.take("e6", "kamer", "or") == Taken::done);
}

TEST_CASE("Words of despair in the very first message get the numbers to call") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service};
  run.take("e1", "kamer", "ik wil niet meer leven");
  CHECK_THAT(service.arrived.back().text, Contains("0800-0113"));
  run.take("e2", "kamer", "verder");
  CHECK_THAT(service.arrived.back().text, Contains("leidinggevende"));
}

TEST_CASE("Nobody gets another's conversation, also not in a room of the same name") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service, {1, 100, 20, 0}};
  run.take({{"e1", "kamer", "@anna", "hoi", {}, {}}});
  run.take({{"e2", "kamer", "@anna", "medewerker", {}, {}}});
  run.take({{"e3", "kamer", "@anna", "bouw", {}, {}}});
  run.take({{"e4", "kamer", "@bram", "overzicht", {}, {}}});
  CHECK_THAT(service.arrived.back().text, !Contains("bouw") && Contains("Inzetwijzer"));
}

TEST_CASE("The numbers for the operator hold no names") {
  talk::TemporaryStore store;
  Service service;
  Run run{store, service};
  run.take("e1", "geheime kamer", "hoi");
  const auto text = run.metrics.text(3);
  CHECK_THAT(text, Contains("inzetwijzer_turns_total 1\n"));
  CHECK_THAT(text, Contains("inzetwijzer_messages_sent_total 1\n"));
  CHECK_THAT(text, Contains("inzetwijzer_outbox_messages 0\n"));
  CHECK_THAT(text, Contains("inzetwijzer_turns_waiting 3\n"));
  CHECK_THAT(text, !Contains("kamer"));
}

TEST_CASE("A bot that runs on destroys what was kept too long, and greets who comes back after that") {
  talk::TemporaryStore store{std::chrono::days{-1}};  // everything is older than tomorrow
  Service service;
  Run run{store, service};
  run.take("e1", "kamer", "hoi");
  run.take("e2", "kamer", "or");
  run.take("e3", "kamer", "bouw");
  run.forget_old();
  CHECK_FALSE(store.store().place("proef:bot", "kamer", "@kamer"));
  CHECK(store.store().sessions({"proef:bot @kamer"}).empty());
  CHECK(run.take("e4", "kamer", "koks") == Taken::done);
  CHECK_THAT(service.arrived.back().text, Contains("ik ben Inzetwijzer"));
}
