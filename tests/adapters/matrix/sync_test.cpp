#include "matrix/sync.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "matrix/lenient_json.hpp"

using namespace inzetwijzer::adapters::matrix;

namespace {

constexpr const char* own = "@bot:a.b";

std::string repeated(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

std::string message_event(const std::string& id, const std::string& body) {
  return R"({"type":"m.room.message","event_id":")" + id + R"(","sender":"@jan:a.b","content":{"msgtype":"m.text","body":)" +
         body + "}}";
}

std::string sync_with_timeline(const std::string& events) {
  return R"({"next_batch":"s2","rooms":{"join":{"!k:a.b":{"timeline":{"events":[)" + events + "]}}}}}";
}

/// The texts in the only room of the response.
std::vector<std::string> bodies(const std::string& response) {
  const auto sync = parse_sync(response, own);
  REQUIRE(sync.joined.size() == 1);
  std::vector<std::string> texts;
  for (const auto& event : sync.joined.front().timeline) texts.push_back(std::get<TextMessage>(event).body);
  return texts;
}

/// A sync response in which one value somewhere was replaced by another.
rc::Gen<std::string> damaged_sync(const Json& sound) {
  const auto places = sound.flatten();
  return rc::gen::apply(
      [sound, places](std::size_t at, std::size_t depth, const Json& other) {
        auto pointer = Json::json_pointer{std::next(places.begin(), static_cast<std::ptrdiff_t>(at)).key()};
        for (std::size_t up = 0; up < depth && !pointer.empty(); ++up) pointer = pointer.parent_pointer();
        Json damaged = sound;
        damaged[pointer] = other;
        return damaged.dump();
      },
      rc::gen::inRange<std::size_t>(0, places.size()), rc::gen::inRange<std::size_t>(0, 9),
      rc::gen::element<Json>(nullptr, true, -1, 18446744073709551615ULL, 2.5, "", "tekst", Json::array(),
                             Json::object(), Json::array({Json::array({1})}), Json{{"events", 3}}));
}

const Json& sound_sync() {
  static const Json json = Json::parse(R"({
    "next_batch":"s2",
    "rooms":{
      "join":{"!k:a.b":{
        "summary":{"m.joined_member_count":2,"m.invited_member_count":1},
        "state":{"events":[{"type":"m.room.create","event_id":"$c","sender":"@jan:a.b","state_key":"",
          "content":{"room_version":"12","additional_creators":["@x:y"],"predecessor":{"room_id":"!o:a.b"}}}]},
        "timeline":{"limited":true,"prev_batch":"p1","events":[
          {"type":"m.room.message","event_id":"$1","sender":"@jan:a.b","content":{"msgtype":"m.text","body":"een",
            "m.relates_to":{"rel_type":"m.thread","event_id":"$w","m.in_reply_to":{"event_id":"$0"}}}},
          {"type":"m.room.power_levels","event_id":"$p","sender":"@jan:a.b","state_key":"",
            "content":{"users":{"@jan:a.b":100},"events":{"m.room.tombstone":100}}}]}}},
      "invite":{"!u:a.b":{"invite_state":{"events":[
        {"type":"m.room.member","sender":"@jan:a.b","state_key":"@bot:a.b",
          "content":{"membership":"invite","is_direct":true}},
        {"type":"m.room.encryption","sender":"@jan:a.b","state_key":"","content":{}}]}}},
      "leave":{"!w:a.b":{}}}})");
  return json;
}

}  // namespace

TEST_CASE("Uit een sync-antwoord komt per kamer alles wat telt") {
  const auto sync = parse_sync(sound_sync().dump(), own);
  CHECK(sync.next_batch == "s2");
  REQUIRE(sync.joined.size() == 1);
  const JoinedRoom& room = sync.joined.front();
  CHECK(room.id == "!k:a.b");
  CHECK(room.limited);
  CHECK(room.previous_batch == "p1");
  CHECK(room.joined == 2);
  CHECK(room.invited == 1);
  CHECK(room.state.size() == 1);
  REQUIRE(room.timeline.size() == 2);
  CHECK(origin_of(room.timeline[0]).event_id == "$1");
  CHECK(origin_of(room.timeline[1]).event_id == "$p");
  CHECK(sync.left == std::vector<std::string>{"!w:a.b"});
}

TEST_CASE("Een uitnodiging noemt wie uitnodigt, of het een gesprek met twee is en of er versleuteling is") {
  const auto sync = parse_sync(sound_sync().dump(), own);
  REQUIRE(sync.invites.size() == 1);
  const Invite& invite = sync.invites.front();
  CHECK(invite.room == "!u:a.b");
  CHECK(invite.inviter == "@jan:a.b");
  CHECK(invite.is_direct);
  CHECK(invite.is_encrypted);
}

TEST_CASE("Een uitnodiging aan iemand anders is van niemand") {
  const auto sync = parse_sync(R"({"next_batch":"s","rooms":{"invite":{"!u:a.b":{"invite_state":{"events":[
    {"type":"m.room.member","sender":"@jan:a.b","state_key":"@piet:a.b","content":{"membership":"invite"}}]}}}}})", own);
  REQUIRE(sync.invites.size() == 1);
  CHECK(sync.invites.front().inviter.empty());
}

TEST_CASE("Zonder nieuws is er alleen een nieuwe plaats") {
  const auto sync = parse_sync(R"({"next_batch":"s3"})", own);
  CHECK(sync.next_batch == "s3");
  CHECK(sync.joined.empty());
  CHECK(sync.invites.empty());
}

TEST_CASE("Geen JSON of geen nieuwe plaats is een onleesbaar antwoord") {
  for (const char* text : {"", "<html>", "{", "[]", "{}", R"({"next_batch":7})", R"({"next_batch":""})", "{]}"}) {
    CHECK_THROWS_AS(parse_sync(text, own), UnreadableResponse);
  }
}

TEST_CASE("Een vreemd bericht houdt de andere berichten niet tegen") {
  const std::string odd[] = {"7", "null", "[[]]", R"({"type":5})", message_event("$x", "{}"), message_event("", "\"x\"")};
  for (const auto& event : odd) {
    CHECK(bodies(sync_with_timeline(message_event("$1", "\"een\"") + "," + event + "," +
                                    message_event("$2", "\"twee\""))) == std::vector<std::string>{"een", "twee"});
  }
}

TEST_CASE("Wat geen lezer aankan in een bericht van een vreemde wordt vervangen, en de rest is te lezen") {
  const std::string after = "," + message_event("$2", "\"twee\"");
  CHECK(bodies(sync_with_timeline(message_event("$1", R"("a\ud800z")") + after)) ==
        std::vector<std::string>{"a\uFFFDz", "twee"});
  CHECK(bodies(sync_with_timeline(message_event("$1", R"("a\udc00\ud83d\ude00")") + after)) ==
        std::vector<std::string>{"a\uFFFD\U0001F600", "twee"});
  CHECK(bodies(sync_with_timeline(message_event("$1", "\"a\xFFz\"") + after)) ==
        std::vector<std::string>{"a\uFFFDz", "twee"});
  CHECK(bodies(sync_with_timeline(message_event("$1", "1e999") + after)) == std::vector<std::string>{"twee"});
  CHECK(bodies(sync_with_timeline(message_event("$1", repeated("9", 400)) + after)) ==
        std::vector<std::string>{"twee"});
}

TEST_CASE("Wie heel diep nest, maakt alleen het eigen bericht onleesbaar") {
  constexpr int deep = 100'000;
  const std::string nested = repeated("[", deep) + repeated("]", deep);
  const std::string objects = repeated(R"({"a":)", deep) + "1" + repeated("}", deep);
  for (const auto& body : {nested, objects}) {
    CHECK(bodies(sync_with_timeline(message_event("$1", body) + "," + message_event("$2", "\"twee\""))) ==
          std::vector<std::string>{"twee"});
  }
}

TEST_CASE("Een pagina geeft de berichten in volgorde en waar de volgende begint") {
  const auto page = parse_page(R"({"start":"a","end":"b","chunk":[)" + message_event("$1", "\"een\"") + "]}", own);
  CHECK(page.events.size() == 1);
  CHECK(page.end == "b");
  CHECK(parse_page(R"({"chunk":[]})", own).end.empty());
  CHECK_THROWS_AS(parse_page("{}", own), UnreadableResponse);
}

TEST_CASE("De hele toestand van een kamer en wie erin zijn, zijn te lezen") {
  CHECK(parse_state(R"([{"type":"m.room.create","event_id":"$1","sender":"@a:b","state_key":"","content":{}},5])", own)
            .size() == 1);
  CHECK_THROWS_AS(parse_state("{}", own), UnreadableResponse);
  CHECK(parse_joined_members(R"({"joined":{"@a:b":{},"vreemd":7}})") == std::vector<std::string>{"@a:b", "vreemd"});
  CHECK_THROWS_AS(parse_joined_members(R"({"joined":[]})"), UnreadableResponse);
}

TEST_CASE("Wat er ook in een antwoord staat: er komt iets bruikbaars uit of de ene afgesproken fout") {
  const auto parse_all = [](const std::string& text) {
    try {
      RC_ASSERT(!parse_sync(text, own).next_batch.empty());
    } catch (const UnreadableResponse&) {
      RC_SUCCEED("unreadable");
    }
  };
  rc::prop("een goed antwoord met op een plaats iets anders", [&] { parse_all(*damaged_sync(sound_sync())); });
  rc::prop("een afgebroken antwoord", [&] {
    const std::string whole = sound_sync().dump();
    parse_all(whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size())));
  });
  rc::prop("willekeurige bytes", [&] { parse_all(*rc::gen::arbitrary<std::string>()); });
}
