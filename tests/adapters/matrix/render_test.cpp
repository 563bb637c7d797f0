#include "matrix/render.hpp"

#include <catch2/catch.hpp>

#include "adapters/matrix/texts.hpp"
#include "conversation/conversation.hpp"

using namespace inzetwijzer;
using adapters::matrix::Json;
using adapters::matrix::render;

namespace {

core::Message message_of(std::vector<core::Block> blocks) {
  core::Message message;
  message.blocks = std::move(blocks);
  return message;
}

core::Message question_message() {
  core::Message message = message_of({core::Paragraph{"Dag."}});
  message.question = core::ShownQuestion{
      "belastende-factoren", 'M', "Wat is zwaar?", "Je mag er meer noemen.",
      {{"tillen", "Tillen", "Lichaam"}, {"duwen", "Duwen", "Lichaam"}, {"kou", "Kou", "Omgeving"}}, 5};
  return message;
}

Json only_event(const core::Message& message) {
  const auto events = render(message, tests::few_texts());
  REQUIRE(events.size() == 1);
  return events.front();
}

std::string html_of(std::vector<core::Block> blocks) {
  return only_event(message_of(std::move(blocks))).at("formatted_body");
}

}  // namespace

TEST_CASE("Een antwoord is een gewoon tekstbericht, want een notice geeft geen melding") {
  const Json event = only_event(question_message());
  CHECK(event.at("msgtype") == "m.text");
  CHECK(event.at("format") == "org.matrix.custom.html");
  CHECK(event.at("m.mentions") == Json::object());
  CHECK_FALSE(event.contains("m.relates_to"));
}

TEST_CASE("Het gewone tekstveld is op zichzelf compleet: hetzelfde als op elk ander kanaal") {
  const auto message = question_message();
  CHECK(only_event(message).at("body") == conversation::plain_text(message, tests::few_texts()));
}

TEST_CASE("Elk soort blok heeft zijn eigen opmaak") {
  CHECK(html_of({core::Heading{"Kop"}, core::Paragraph{"een\ntwee"}}) == "<h4>Kop</h4><p>een<br>twee</p>");
  CHECK(html_of({core::List{{"een", "twee"}}}) == "<ul><li>een</li><li>twee</li></ul>");
  CHECK(html_of({core::Table{{"A", "B"}, {{"1", "2"}}}}) ==
        "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
}

TEST_CASE("Keuzes zijn over alle groepen heen doorgenummerd, onder de kop van hun groep") {
  const std::string html = only_event(question_message()).at("formatted_body");
  CHECK(html ==
        "<p>Dag.</p><p><strong>Vraag 5. Wat is zwaar?</strong><br>Je mag er meer noemen.</p>"
        "<p>Lichaam:</p><ol><li>Tillen</li><li>Duwen</li></ol><p>Omgeving:</p><ol start=\"3\"><li>Kou</li></ol>");
}

TEST_CASE("Een keuze van het gesprek zelf krijgt geen vraagnummer") {
  core::Message message;
  message.question = core::ShownQuestion{"rol", 'K', "Wie ben je?", "", {{"medewerker", "medewerker", ""}}, 1};
  CHECK(only_event(message).at("formatted_body") ==
        "<p><strong>Wie ben je?</strong></p><ol><li>medewerker</li></ol>");
}

TEST_CASE("Wie iets moet bevestigen ziet die vraag, en niet ook nog de open vraag") {
  auto message = question_message();
  message.confirm = core::Confirmation{"leeftijd", std::int64_t{58}};
  CHECK(only_event(message).at("formatted_body") ==
        "<p>Dag.</p><p><strong>Klopt dat? Typ ja of nee.</strong></p>");
}

TEST_CASE("Na een afscheid staat er geen vraag meer") {
  auto message = question_message();
  message.closed = true;
  CHECK(only_event(message).at("formatted_body") == "<p>Dag.</p>");
}

TEST_CASE("Een leeg antwoord geeft geen bericht") { CHECK(render({}, tests::few_texts()).empty()); }

TEST_CASE("In een draad komt het antwoord in dezelfde draad") {
  const auto events = render(question_message(), tests::few_texts(), adapters::matrix::Thread{"$wortel", "$laatste"});
  CHECK(events.front().at("m.relates_to") ==
        Json::parse(R"({"rel_type":"m.thread","event_id":"$wortel","is_falling_back":true,
                        "m.in_reply_to":{"event_id":"$laatste"}})"));
}

TEST_CASE("Opmaak die iemand typt blijft gewone tekst") {
  CHECK(html_of({core::Paragraph{"<script>alert('x')</script> & \"<b>\""}}) ==
        "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;&lt;b&gt;&quot;</p>");
  CHECK(html_of({core::List{{"</li></ul><h1>"}}}) == "<ul><li>&lt;/li&gt;&lt;/ul&gt;&lt;h1&gt;</li></ul>");
  CHECK(html_of({core::Table{{"<b>"}, {{"</td>"}}}}).find("<td>&lt;/td&gt;</td>") != std::string::npos);
}

TEST_CASE("Tekens die de leesrichting omdraaien en stuurtekens verdwijnen uit beide vormen") {
  const Json event = only_event(message_of({core::Paragraph{"a\u202Eb\u2066c\u200Fd\x07\x1B[31m"}}));
  CHECK(event.at("body") == "abcd[31m");
  CHECK(event.at("formatted_body") == "<p>abcd[31m</p>");
}

TEST_CASE("Wat in tekst verstopt zit, gaat in geen van beide vormen mee") {
  const Json event = only_event(message_of({core::Paragraph{"a\u200Bb\u00ADc\uE000d\U000E0041e\u0085f👩‍🔧"}}));
  CHECK(event.at("body") == "abcde f👩‍🔧");
  CHECK(event.at("formatted_body") == "<p>abcde f👩‍🔧</p>");
}

TEST_CASE("Bytes die geen UTF-8 zijn worden vervangen, zodat het bericht weg kan") {
  const Json event = only_event(message_of({core::Paragraph{"a\xFF\xC0\x80z"}}));
  const std::string body = event.at("body");
  CHECK(body.front() == 'a');
  CHECK(body.back() == 'z');
  CHECK_NOTHROW(event.dump());
}

TEST_CASE("Een bijlage die een plaatje is, komt als plaatje met in woorden wat erop staat") {
  const core::Attachment attachment{"belasting.png", "image/png", "12345", "Lichaam: weegt hoog."};
  const Json content = adapters::matrix::file_content(attachment, "mxc://a.b/c", std::nullopt);
  CHECK(content["msgtype"] == "m.image");
  CHECK(content["body"] == "Lichaam: weegt hoog.");
  CHECK(content["filename"] == "belasting.png");
}

TEST_CASE("Een bijlage is een bestand met naam, soort en grootte") {
  const core::Attachment attachment{"verslag.html", "text/html", "12345"};
  CHECK(adapters::matrix::file_content(attachment, "mxc://a.b/c") ==
        Json::parse(R"({"msgtype":"m.file","body":"verslag.html","filename":"verslag.html","url":"mxc://a.b/c",
                        "info":{"mimetype":"text/html","size":5},"m.mentions":{}})"));
}
