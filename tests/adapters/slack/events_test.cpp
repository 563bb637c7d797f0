#include "slack/events.hpp"

#include <catch2/catch.hpp>

using namespace inzetwijzer::adapters::slack;
using inzetwijzer::content::Json;
using Why = Ignored::Reason;

namespace {

const Self self{"UBOT"};

Json callback() {
  return Json::parse(R"({"type":"event_callback","team_id":"T1","api_app_id":"A1","event_id":"Ev1","event_time":1,
    "is_ext_shared_channel":false,"authorizations":[{"enterprise_id":null,"team_id":"T1","user_id":"UBOT","is_bot":true}],
    "event":{"type":"message","channel":"D1","channel_type":"im","user":"U1","team":"T1","text":"zwaar","ts":"1.2"}})");
}

Json press() {
  return Json::parse(R"({"type":"block_actions","user":{"id":"U1","team_id":"T1"},"team":{"id":"T1"},
    "channel":{"id":"D1","name":"directmessage"},"container":{"type":"message","message_ts":"5.6","channel_id":"D1"},
    "message":{"ts":"5.6","blocks":[{"type":"divider"}]},"response_url":"https://hooks.example/1","state":{"values":{}},
    "actions":[{"type":"button","action_id":"knop.3","block_id":"keuze.7.1","value":"7.3","action_ts":"9.1"}]})");
}

Json command() {
  return Json::parse(R"({"command":"/inzetwijzer","text":"ik &amp; jij","team_id":"T1","user_id":"U1","channel_id":"C9",
    "response_url":"https://hooks.example/2","trigger_id":"33.44"})");
}

Envelope over_socket(const char* type, const Json& payload) {
  const Json envelope{{"envelope_id", "e-1"}, {"type", type}, {"payload", payload}, {"accepts_response_payload", true},
                      {"retry_attempt", 2}};
  return read_envelope(envelope.dump(), self);
}

Event event_of(const Json& payload) { return over_socket("events_api", payload).event; }
Event interaction_of(const Json& payload) { return over_socket("interactive", payload).event; }

Why why(const Event& event) {
  REQUIRE(std::holds_alternative<Ignored>(event));
  return std::get<Ignored>(event).reason;
}

Message message(const Json& payload) { return std::get<Message>(event_of(payload)); }

Json with_event(const char* name, const Json& value) {
  Json payload = callback();
  payload["event"][name] = value;
  return payload;
}

}  // namespace

TEST_CASE("A direct message is read with who, where, when and what") {
  const auto envelope = over_socket("events_api", callback());
  CHECK(envelope.id == "e-1");
  CHECK(envelope.takes_payload);
  CHECK(envelope.retry_attempt == 2);
  const auto& read = std::get<Message>(envelope.event);
  CHECK(read.event_id == "Ev1");
  CHECK(read.origin.team == "T1");
  CHECK(read.origin.user == "U1");
  CHECK(read.origin.channel == "D1");
  CHECK(read.text == "zwaar");
  CHECK(read.ts == "1.2");
  CHECK_FALSE(read.origin.shared_channel);
  CHECK_FALSE(read.origin.other_team);
}

TEST_CASE("The same message over HTTP reads the same") {
  const auto event = read_request("application/json; charset=utf-8", callback().dump(), self);
  CHECK(std::get<Message>(event).event_id == "Ev1");
}

TEST_CASE("Only a new message of a person in a direct message is one") {
  for (const char* type : {"channel", "group", "mpim", "app_home", ""}) {
    CHECK(why(event_of(with_event("channel_type", type))) == Why::not_direct);
  }
  for (const char* kind : {"message_changed", "message_deleted", "file_share", "bot_message", ""}) {
    CHECK(why(event_of(with_event("subtype", kind))) == Why::changed);
  }
  CHECK(why(event_of(with_event("bot_id", "B1"))) == Why::by_program);
  CHECK(why(event_of(with_event("user", "UBOT"))) == Why::by_program);
  CHECK(why(event_of(with_event("hidden", true))) == Why::changed);
  CHECK(why(event_of(with_event("type", "reaction_added"))) == Why::other_kind);
}

TEST_CASE("Without who, where, when or what it is incomplete") {
  for (const char* name : {"user", "channel", "ts", "text"}) {
    CHECK(why(event_of(with_event(name, nullptr))) == Why::incomplete);
    CHECK(why(event_of(with_event(name, Json::array({1})))) == Why::incomplete);
  }
  for (const char* name : {"team_id", "event_id"}) {
    Json payload = callback();
    payload.erase(name);
    CHECK(why(event_of(payload)) == Why::incomplete);
  }
}

TEST_CASE("A shared channel and another workspace are flagged") {
  Json shared = callback();
  shared["is_ext_shared_channel"] = true;
  CHECK(message(shared).origin.shared_channel);
  for (const char* name : {"team", "user_team", "source_team"}) {
    CHECK(message(with_event(name, "T2")).origin.other_team);
    CHECK_FALSE(message(with_event(name, "T1")).origin.other_team);
  }
  Json authorized = callback();
  authorized["authorizations"][0]["team_id"] = "T2";
  CHECK(message(authorized).origin.other_team);
  authorized["authorizations"][0]["is_enterprise_install"] = true;
  CHECK_FALSE(message(authorized).origin.other_team);
}

TEST_CASE("Text is what the person typed, without Slack's markup") {
  const std::vector<std::pair<std::string, std::string>> texts{
      {"a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"},
      {"&amp;lt;", "&lt;"},
      {"<@UBOT> hallo <@U2|jan>", " hallo jan"},
      {"kijk op <https://www.arbo.nl|arbo.nl> of <https://x.nl/?a=1&amp;b=2>", "kijk op arbo.nl of https://x.nl/?a=1&b=2"},
      {"<mailto:a@b.nl|a@b.nl>", "a@b.nl"},
      {"<#C1|algemeen> <!here> <!date^1^{date}|vandaag>", "#algemeen  vandaag"},
      {"3 < 4", "3 < 4"},
      {"<", "<"},
      {"<<@U1>", "<"},
      {"<>", ""},
      {"<|>", ""},
      {"&", "&"},
      {"", ""}};
  for (const auto& [sent, typed] : texts) CHECK(message(with_event("text", sent)).text == typed);
}

TEST_CASE("A button gives its step and its option") {
  const auto read = std::get<Press>(interaction_of(press()));
  CHECK(read.origin.team == "T1");
  CHECK(read.origin.user == "U1");
  CHECK(read.origin.channel == "D1");
  CHECK(read.message_ts == "5.6");
  CHECK(read.action_id == "knop.3");
  CHECK(read.action_ts == "9.1");
  CHECK(read.step == 7);
  CHECK(read.indexes == std::vector<std::size_t>{3});
  CHECK(read.response_url == "https://hooks.example/1");
  CHECK(read.blocks == Json::parse(R"([{"type":"divider"}])"));
}

TEST_CASE("A list of which one is chosen gives that option") {
  Json payload = press();
  payload["actions"][0] = Json::parse(R"({"type":"static_select","action_id":"lijst.1","selected_option":{"value":"7.12"}})");
  CHECK(std::get<Press>(interaction_of(payload)).indexes == std::vector<std::size_t>{12});
}

TEST_CASE("Ticking does nothing until the button that confirms, which gives all that is ticked in this step") {
  Json payload = press();
  payload["actions"][0]["value"] = "7.0";
  payload["state"]["values"] = Json::parse(R"({"keuze.7.2":{"vink.1":{"type":"checkboxes","selected_options":[
    {"value":"7.1"},{"value":"7.4"},{"value":"6.2"},{"value":"7.0"},{"value":"x"},5]}},
    "keuze.7.3":{"lijst.2":{"type":"multi_static_select","selected_options":[{"value":"7.101"}]}}})");
  CHECK(std::get<Press>(interaction_of(payload)).indexes == std::vector<std::size_t>{1, 4, 101});
  payload["state"] = "niets";
  CHECK(std::get<Press>(interaction_of(payload)).indexes.empty());
  payload["actions"][0] = Json::parse(R"({"type":"checkboxes","selected_options":[{"value":"7.1"}]})");
  CHECK(why(interaction_of(payload)) == Why::other_control);
}

TEST_CASE("A control that is not ours, or not in a direct message, is ignored") {
  for (const char* value : {"", "zwaar", "7", "7.-1", "007.1"}) {
    Json payload = press();
    payload["actions"][0]["value"] = value;
    CHECK(why(interaction_of(payload)) == Why::other_control);
  }
  Json elsewhere = press();
  elsewhere["channel"]["id"] = "C1";
  CHECK(why(interaction_of(elsewhere)) == Why::not_direct);
  CHECK(why(interaction_of({{"type", "view_submission"}})) == Why::other_kind);
  Json other_team = press();
  other_team["user"]["team_id"] = "T2";
  CHECK(std::get<Press>(interaction_of(other_team)).origin.other_team);
}

TEST_CASE("A slash command reads the same over the socket and as a form") {
  const auto form =
      "token=x&command=%2Finzetwijzer&text=ik+%26amp%3B+jij&team_id=T1&user_id=U1&channel_id=C9&trigger_id=33.44"
      "&response_url=https%3A%2F%2Fhooks.example%2F2";
  for (const auto& event : {over_socket("slash_commands", command()).event,
                            read_request("application/x-www-form-urlencoded", form, self)}) {
    const auto& read = std::get<Command>(event);
    CHECK(read.command == "/inzetwijzer");
    CHECK(read.text == "ik & jij");
    CHECK(read.origin.user == "U1");
    CHECK(read.origin.channel == "C9");
    CHECK(read.response_url == "https://hooks.example/2");
    CHECK(read.trigger_id == "33.44");
  }
}

TEST_CASE("A form holds an interaction or a look at the certificate") {
  const std::string type = "application/x-www-form-urlencoded";
  const auto pressed = read_request(
      type, "payload=%7B%22type%22%3A%22block_actions%22%2C%22team%22%3A%7B%22id%22%3A%22T1%22%7D%2C%22user%22%3A%7B%22id%22"
            "%3A%22U1%22%7D%2C%22channel%22%3A%7B%22id%22%3A%22D1%22%7D%2C%22container%22%3A%7B%22message_ts%22%3A%221%22%7D"
            "%2C%22actions%22%3A%5B%7B%22type%22%3A%22button%22%2C%22value%22%3A%221.2%22%7D%5D%7D", self);
  CHECK(std::get<Press>(pressed).indexes == std::vector<std::size_t>{2});
  CHECK(std::holds_alternative<SslCheck>(read_request(type, "ssl_check=1&token=x", self)));
  CHECK(why(read_request(type, "ssl_check=0", self)) == Why::other_kind);
  CHECK(why(read_request(type, "", self)) == Why::other_kind);
}

TEST_CASE("A form that is none is unreadable") {
  for (const char* body : {"a=%", "a=%2", "a=%zz", "a=%+1", "a=1&a=2", "a=%ff", "payload=%7B", "payload=1", "payload="}) {
    CHECK_THROWS_AS(read_request("application/x-www-form-urlencoded", body, self), UnreadableEvent);
  }
  std::string many;
  for (int at = 0; at < 200; ++at) many += "a" + std::to_string(at) + "=1&";
  CHECK_THROWS_AS(read_request("application/x-www-form-urlencoded", many, self), UnreadableEvent);
  CHECK_THROWS_AS(read_request("text/plain", "{}", self), UnreadableEvent);
}

TEST_CASE("Slack's own words are read: hello, disconnect with its reason, and the challenge") {
  CHECK(std::holds_alternative<Hello>(read_envelope(R"({"type":"hello","num_connections":1})", self).event));
  using Reason = Disconnect::Reason;
  for (const auto& [word, reason] : {std::pair{"warning", Reason::warning},
                                     {"refresh_requested", Reason::refresh_requested},
                                     {"link_disabled", Reason::link_disabled},
                                     {"iets", Reason::other}}) {
    const Json json{{"type", "disconnect"}, {"reason", word}};
    CHECK(std::get<Disconnect>(read_envelope(json.dump(), self).event).reason == reason);
  }
  const auto challenge = read_request("application/json", R"({"type":"url_verification","challenge":"3eZ"})", self);
  CHECK(std::get<Challenge>(challenge).text == "3eZ");
}

TEST_CASE("Opening our page is told apart by tab") {
  Json payload = with_event("type", "app_home_opened");
  payload["event"]["tab"] = "messages";
  CHECK(std::get<HomeOpened>(event_of(payload)).messages_tab);
  payload["event"]["tab"] = "home";
  CHECK_FALSE(std::get<HomeOpened>(event_of(payload)).messages_tab);
}

TEST_CASE("What is no JSON object is unreadable, and nothing else is thrown") {
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  for (const std::string& text : {std::string{}, std::string{"nee"}, std::string{"[]"}, std::string{"null"}, deep,
                                  std::string{"{\"a\":\"\xFF\"}"}, std::string{R"({"type":"hello"} x)"}}) {
    CHECK_THROWS_AS(read_envelope(text, self), UnreadableEvent);
    CHECK_THROWS_AS(read_request("application/json", text, self), UnreadableEvent);
  }
}

TEST_CASE("JSON of any other form is ignored, whatever stands in the place of whatever") {
  const std::vector<Json> values{nullptr, 1, -1.5, "x", true, Json::array(), Json::array({nullptr, "x"}), Json::object()};
  const auto try_all = [&](const char* type, const Json& whole) {
    const Json flat = whole.flatten();
    for (const auto& [pointer, old] : flat.items()) {
      for (auto at = Json::json_pointer{pointer}; !at.empty(); at.pop_back()) {
        for (const auto& value : values) {
          Json changed = whole;
          changed[at] = value;
          CHECK_NOTHROW(over_socket(type, changed));
          CHECK_NOTHROW(read_request("application/json", changed.dump(), self));
        }
      }
    }
  };
  try_all("events_api", callback());
  try_all("interactive", press());
  try_all("slash_commands", command());
  for (const auto& value : values) CHECK_NOTHROW(over_socket("events_api", value));
  for (const char* odd : {R"({"type":7})", R"({"envelope_id":{},"type":"events_api"})", R"({"retry_attempt":-1})"}) {
    CHECK(why(read_envelope(odd, self).event) == Why::other_kind);
  }
}

TEST_CASE("Guests, strangers, programs and people who left are known as such") {
  const auto person = [](const char* fields) {
    return read_person(std::string{R"({"ok":true,"user":{"id":"U1","team_id":"T1")"} + fields + "}}");
  };
  CHECK(person("").known);
  CHECK(person("").team == "T1");
  CHECK_FALSE(person("").guest);
  CHECK(person(R"(,"is_restricted":true)").guest);
  CHECK(person(R"(,"is_ultra_restricted":true)").guest);
  CHECK(person(R"(,"is_stranger":true)").stranger);
  CHECK(person(R"(,"is_bot":true)").program);
  CHECK(person(R"(,"deleted":true)").deleted);
  for (const char* bad : {"", "[]", R"({"ok":false,"user":{}})", R"({"ok":true})", R"({"ok":1,"user":{}})"}) {
    CHECK_FALSE(read_person(bad).known);
  }
}
