#include "matrix/split.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "adapters/matrix/texts.hpp"
#include "conversation/conversation.hpp"
#include "matrix/render.hpp"

using namespace inzetwijzer;
using adapters::matrix::Json;
using adapters::matrix::render;
using adapters::matrix::split;

namespace {

std::size_t length(const core::Message& message) {
  return conversation::plain_text(message, tests::few_texts()).size();
}

core::Message message_of(std::vector<core::Block> blocks) {
  core::Message message;
  message.blocks = std::move(blocks);
  return message;
}

std::vector<std::string> texts_of(const std::vector<core::Message>& parts) {
  std::vector<std::string> texts;
  for (const auto& part : parts) texts.push_back(conversation::plain_text(part, tests::few_texts()));
  return texts;
}

using Texts = std::vector<std::string>;

constexpr int few = 8;

/// Any bytes, now and then very many.
rc::Gen<std::string> any_text() {
  return rc::gen::apply(
      [](const std::string& text, int times) {
        std::string result;
        for (int i = 0; i < times; ++i) result += text;
        return result;
      },
      rc::gen::resize(few, rc::gen::arbitrary<std::string>()),
      rc::gen::weightedElement<int>({{20, 1}, {2, 60}, {1, 3000}}));
}

rc::Gen<core::Block> any_block() {
  const auto texts = rc::gen::resize(few, rc::gen::container<Texts>(any_text()));
  return rc::gen::oneOf(
      rc::gen::map(any_text(), [](std::string text) { return core::Block{core::Heading{std::move(text)}}; }),
      rc::gen::map(any_text(), [](std::string text) { return core::Block{core::Paragraph{std::move(text)}}; }),
      rc::gen::map(texts, [](Texts items) { return core::Block{core::List{std::move(items)}}; }),
      rc::gen::apply([](Texts heading, Texts row) {
        return core::Block{core::Table{std::move(heading), {row, row, row}}};
      }, texts, texts));
}

/// True when every tag is one that is meant, and every one that is opened is closed in turn.
bool is_well_formed(std::string_view html) {
  std::vector<std::string> open;
  while (true) {
    const auto from = html.find('<');
    if (from == std::string_view::npos) return open.empty();
    const auto to = html.find('>', from);
    if (to == std::string_view::npos) return false;
    const std::string_view tag = html.substr(from + 1, to - from - 1);
    html.remove_prefix(to + 1);
    if (tag == "br") continue;
    if (!tag.starts_with('/')) {
      open.emplace_back(tag.substr(0, tag.find(' ')));
    } else if (open.empty() || open.back() != tag.substr(1)) {
      return false;
    } else {
      open.pop_back();
    }
  }
}

}  // namespace

TEST_CASE("Wat past blijft een geheel") {
  CHECK(texts_of(split(message_of({core::Paragraph{"een"}, core::Paragraph{"twee"}}), length, 20)) ==
        Texts{"een\n\ntwee"});
}

TEST_CASE("Wat niet past breekt tussen blokken, met zoveel mogelijk bij elkaar") {
  CHECK(texts_of(split(message_of({core::Paragraph{"aaaa"}, core::Paragraph{"bbbb"}, core::Paragraph{"cccc"}}),
                       length, 10)) == Texts{"aaaa\n\nbbbb", "cccc"});
}

TEST_CASE("Een kop blijft bij wat eronder staat") {
  CHECK(texts_of(split(message_of({core::Paragraph{"aaaa"}, core::Heading{"kop"}, core::Paragraph{"bbbb"}}), length,
                       10)) == Texts{"aaaa", "kop\n\nbbbb"});
}

TEST_CASE("De vraag staat in het laatste deel en alleen daar") {
  auto message = message_of({core::Paragraph{"aaaa aaaa"}, core::Paragraph{"bbbb"}});
  message.question = core::ShownQuestion{"x", 'T', "Wat?", "", {}, 1};
  CHECK(texts_of(split(message, length, 14)) == Texts{"aaaa aaaa\n\nbbbb", "Vraag 1. Wat?"});
}

TEST_CASE("Een te lange alinea breekt tussen woorden, een lijst tussen punten en een tabel tussen rijen") {
  CHECK(texts_of(split(message_of({core::Paragraph{"aaaa bbbb cccc"}}), length, 9)) == Texts{"aaaa", "bbbb cccc"});
  CHECK(texts_of(split(message_of({core::List{{"aaa", "bbb"}}}), length, 6)) == Texts{"- aaa", "- bbb"});
  CHECK(texts_of(split(message_of({core::Table{{"K"}, {{"a"}, {"b"}}}}), length, 4)) == Texts{"K\na", "K\nb"});
}

TEST_CASE("Een te lange rij wordt een alinea per cel, met de naam van de kolom") {
  CHECK(texts_of(split(message_of({core::Table{{"Een", "Twee"}, {{"aaaaaa", "bbbbbb"}}}}), length, 12)) ==
        Texts{"Een: aaaaaa", "Twee: bbbbbb"});
}

TEST_CASE("Wat er ook in staat: elk bericht past in een Matrix-event, klopt als HTML en kan weg") {
  const auto messages = tests::few_texts();
  rc::prop("een antwoord uit willekeurige bytes", [&] {
    core::Message message;
    message.blocks = *rc::gen::resize(few, rc::gen::container<std::vector<core::Block>>(any_block()));
    message.question = core::ShownQuestion{"x", 'K', *any_text(), *any_text(), {{"a", *any_text(), *any_text()}}, 1};
    const auto events = render(message, messages);
    for (std::size_t at = 0; at < events.size(); ++at) {
      RC_ASSERT(events[at].dump().size() <= adapters::matrix::largest_content);
      if (!events[at].contains("formatted_body")) continue;
      const std::string html = events[at].at("formatted_body");
      RC_ASSERT(is_well_formed(html));
      RC_ASSERT((html.find("<ol>") == std::string::npos) == (at + 1 < events.size()));
    }
  });
}
