#include <catch2/catch.hpp>

#include "adapters/slack/fixture.hpp"
#include "slack/choice.hpp"

using namespace inzetwijzer;
using namespace inzetwijzer::tests;
using adapters::slack::payloads;
using content::Json;

namespace {

core::ShownQuestion question(char type, std::size_t options, const std::string& label = "keuze") {
  core::ShownQuestion asked{"sector", type, "Waar werk je?", "Kies wat het beste past.", {}, 3};
  for (std::size_t at = 1; at <= options; ++at) asked.options.push_back({"x", label, ""});
  return asked;
}

core::Message asking(core::ShownQuestion asked) {
  core::Message message;
  message.step = 12;
  message.question = std::move(asked);
  return message;
}

core::Message saying(core::Block block) {
  core::Message message;
  message.blocks.push_back(std::move(block));
  return message;
}

Json only_blocks(const core::Message& message) {
  const auto sent = payloads(message, messages());
  REQUIRE(sent.size() == 1);
  CHECK(broken_limits(sent).empty());
  return sent.front().blocks;
}

std::vector<std::string> element_types(const core::Message& message) {
  std::vector<std::string> types;
  for (const auto& block : only_blocks(message)) {
    if (block.contains("accessory")) types.push_back(block.at("accessory").at("type"));
    if (!block.contains("elements")) continue;
    for (const auto& element : block.at("elements")) types.push_back(element.at("type"));
  }
  return types;
}

}  // namespace

TEST_CASE("A heading is a heading, a paragraph and a list are sections of plain text") {
  core::Message message = saying(core::Heading{"Advies"});
  message.blocks.emplace_back(core::Paragraph{"Dit zie ik."});
  message.blocks.emplace_back(core::List{{"een", "twee"}});
  const auto blocks = only_blocks(message);
  CHECK(blocks.at(0).at("type") == "header");
  CHECK(blocks.at(0).at("text").at("text") == "Advies");
  CHECK(blocks.at(1).at("text") ==
        Json::parse(R"({"type":"plain_text","text":"Dit zie ik.","emoji":false})"));
  CHECK(blocks.at(2).at("text").at("text") == "• een\n• twee");
}

TEST_CASE("The notification says nothing of the conversation") {
  for (const char* text : {"Je bent 58 en het werk is zwaar.", "113"}) {
    const auto sent = payloads(saying(core::Paragraph{text}), messages());
    CHECK(sent.at(0).text == messages().format("slack.melding"));
  }
}

TEST_CASE("Markup in a text stays text") {
  const auto blocks = only_blocks(saying(core::Paragraph{"*vet* <!channel> & :smile: `x` <https://a.nl|b>"}));
  CHECK(blocks.at(0).at("text").at("type") == "plain_text");
  CHECK(blocks.at(0).at("text").at("text") ==
        "*vet* &lt;!channel&gt; &amp; :smile: `x` &lt;https://a.nl|b&gt;");
}

TEST_CASE("A table keeps its columns, and becomes plain text when it holds what would end the columns") {
  const core::Table table{{"wat", "nu"}, {{"leeftijd", "58"}}};
  const auto text = only_blocks(saying(table)).at(0).at("text");
  CHECK(text.at("type") == "mrkdwn");
  CHECK(text.at("text") == "```\nwat       nu\nleeftijd  58\n```");
  const auto hostile = only_blocks(saying(core::Table{{"a"}, {{"```*vet*"}}})).at(0).at("text");
  CHECK(hostile.at("type") == "plain_text");
}

TEST_CASE("A choice of up to ten is a row of buttons with numbers, a larger one a list") {
  CHECK(element_types(asking(question('K', 10))) == std::vector<std::string>(10, "button"));
  CHECK(element_types(asking(question('J', 4))) == std::vector<std::string>(4, "button"));
  CHECK(element_types(asking(question('K', 11))) == std::vector<std::string>{"static_select"});
  CHECK(element_types(asking(question('K', 250))) == std::vector<std::string>(3, "static_select"));
  CHECK(only_blocks(asking(question('K', 2))).back().at("elements").at(1).at("text").at("text") ==
        "2. keuze");
}

TEST_CASE("A choice of more is boxes or a list, with a button that confirms") {
  CHECK(element_types(asking(question('M', 10))) == std::vector<std::string>{"checkboxes", "button"});
  CHECK(element_types(asking(question('M', 11))) ==
        std::vector<std::string>{"multi_static_select", "button"});
}

TEST_CASE("What somebody hid in a text, or turns the direction of it, is in no block") {
  const std::string hidden = "ja\u202E\u2066\u200B\uE000\U000E0041\x1B[31m\xFF nee";
  for (const core::Block& block : {core::Block{core::Heading{hidden}}, core::Block{core::Paragraph{hidden}},
                                   core::Block{core::List{{hidden}}}}) {
    const auto sent = payloads(saying(block), messages());
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().blocks.dump().find("ja[31m\uFFFD nee") != std::string::npos);
  }
  const auto asked = payloads(asking(question('k', 2, hidden)), messages());
  CHECK(asked.back().blocks.dump().find("ja[31m\uFFFD nee") != std::string::npos);
  CHECK(asked.back().blocks.dump().find("\u202E") == std::string::npos);
}

TEST_CASE("A question without options has no controls") {
  for (const char type : {'G', 'D', 'T'}) CHECK(element_types(asking(question(type, 0))).empty());
}

TEST_CASE("The question, its hint and the words that typing is fine too are shown") {
  const auto text = seen(payloads(asking(question('K', 3)), messages()));
  CHECK_THAT(text, Catch::StartsWith("Vraag3.Waarwerkje?Kieswathetbestepast."));
  CHECK_THAT(text, Catch::Contains("Typenmagook"));
}

TEST_CASE("A value names the step and the place of the option, never the option") {
  auto asked = question('K', 2, "zwaar");
  asked.options[0].id = asked.options[1].id = "geheim-antwoord";
  const auto blocks = only_blocks(asking(asked));
  CHECK(all_values(blocks, "value") == std::vector<std::string>{"12.1", "12.2"});
  CHECK(blocks.dump().find("geheim") == std::string::npos);
}

TEST_CASE("The confirming button of a multiple choice has number 0") {
  const auto values = all_values(only_blocks(asking(question('M', 2))), "value");
  CHECK(values == std::vector<std::string>{"12.1", "12.2", "12.0"});
}

TEST_CASE("Groups of options stand above buttons and boxes, and inside lists") {
  auto asked = question('M', 12);
  for (std::size_t at = 0; at < 6; ++at) asked.options[at].group = "Lichaam";
  const auto groups = only_blocks(asking(asked)).at(2).at("accessory").at("option_groups");
  REQUIRE(groups.size() == 2);
  CHECK(groups.at(0).at("label").at("text") == "Lichaam");
  CHECK(groups.at(0).at("options").size() == 6);
  CHECK(groups.at(1).at("label").at("text") == messages().format("slack.anders"));
  asked.options.resize(8);
  CHECK(element_types(asking(asked)) == std::vector<std::string>{"checkboxes", "checkboxes", "button"});
}

TEST_CASE("A label that is too long stands whole in the text and as a number on its button") {
  auto asked = question('K', 3);
  asked.options[1].label = std::string(200, 'a');
  const auto blocks = only_blocks(asking(asked));
  CHECK_THAT(blocks.at(2).at("text").at("text").get<std::string>(),
             Catch::Contains("\n2. " + std::string(200, 'a')));
  const auto& elements = blocks.back().at("elements");
  CHECK(elements.at(0).at("text").at("text") == "1. keuze");
  CHECK(elements.at(1).at("text").at("text") == "2.");
}

TEST_CASE("A doubtful reading gives a yes and a no, and the question waits") {
  core::Message message = asking(question('K', 3));
  message.confirm = core::Confirmation{"sector", std::string{"bouw"}};
  const auto blocks = only_blocks(message);
  REQUIRE(blocks.size() == 1);
  CHECK(all_values(blocks, "value") == std::vector<std::string>{"12.1", "12.2"});
  CHECK(seen(payloads(message, messages())) == "1.Ja2.Nee");
}

TEST_CASE("After a goodbye no question is shown") {
  core::Message message = asking(question('K', 3));
  message.blocks.emplace_back(core::Paragraph{"Tot ziens."});
  message.closed = true;
  CHECK(only_blocks(message).size() == 1);
}

TEST_CASE("A message with nothing to see is not sent") {
  CHECK(payloads(core::Message{}, messages()).empty());
  CHECK(payloads(saying(core::Paragraph{" \n\t"}), messages()).empty());
}

TEST_CASE("A long reply is spread over messages, with the controls together in the last") {
  core::Message message = asking(question('M', 40));
  for (int at = 0; at < 60; ++at) message.blocks.emplace_back(core::Paragraph{std::string(500, 'a')});
  const auto sent = payloads(message, messages());
  REQUIRE(sent.size() > 1);
  CHECK(broken_limits(sent).empty());
  for (std::size_t at = 0; at + 1 < sent.size(); ++at)
    CHECK(all_values(sent[at].blocks, "action_id").empty());
  CHECK(all_values(sent.back().blocks, "action_id").size() == 2);
}

TEST_CASE("More options than lists can hold are all in the text, to be typed") {
  const auto sent = payloads(asking(question('K', 1001)), messages());
  CHECK(broken_limits(sent).empty());
  CHECK_THAT(seen(sent), Catch::EndsWith("1001.keuze"));
}

TEST_CASE("Bytes that are no text do not reach Slack") {
  const auto blocks = only_blocks(saying(core::Paragraph{"een\xFF\x01twee"}));
  CHECK(blocks.at(0).at("text").at("text") == "een\xEF\xBF\xBDtwee");
}

TEST_CASE("A used message keeps its text, loses its controls and says what was done") {
  auto asked = question('K', 3);
  asked.options[0].group = "Groep";
  const auto sent = payloads(asking(asked), messages());
  const auto left = adapters::slack::without_controls(sent.at(0).blocks, "Gekozen: <1>", messages());
  CHECK(broken_limits({left}).empty());
  CHECK(all_values(left.blocks, "action_id").empty());
  CHECK(seen({left}) == "Vraag3.Waarwerkje?Kieswathetbestepast.Gekozen:<1>");
}

TEST_CASE("Blocks that are none leave only the note") {
  for (const char* hostile : {"null", "{}", "[1,null,[]]", R"([{"block_id":"keuze.1"}])"}) {
    CHECK(seen({adapters::slack::without_controls(Json::parse(hostile), "ja", messages())}) == "ja");
  }
}

TEST_CASE("Only the values that a control gets are read back") {
  using adapters::slack::Choice;
  using adapters::slack::parse_choice;
  CHECK(parse_choice("12.3") == Choice{12, 3});
  CHECK(parse_choice("0.0") == Choice{0, 0});
  CHECK(parse_choice("18446744073709551615.1") == Choice{18446744073709551615U, 1});
  for (const char* bad : {"", ".", "1", "1.", ".1", "1.2.3", "-1.2", "+1.2", "1. 2", "01.2", "1.02", "1.2 ",
                          "a.b", "18446744073709551616.1", "1.99999999999999999999", "1,2", "1.2\n"}) {
    CHECK(parse_choice(bad) == std::nullopt);
  }
}
