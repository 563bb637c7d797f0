#include <rapidcheck.h>

#include <catch2/catch.hpp>
#include <sstream>

#include "adapters/slack/fixture.hpp"

using namespace inzetwijzer;
using namespace inzetwijzer::tests;

namespace {

/// Texts with what Slack treats as special, characters of every width, and words and lines of any length.
std::string random_text(int most_parts) {
  static const std::vector<std::string> parts{
      "werk", " ", "\n", "&", "<", ">", "é", "€", "😀", "*", "_", "~", "`", "```", ":", "<@U1>", "&amp;", "\n\n", "   ",
      std::string(70, 'x'), std::string(400, 'y'), "een gewone zin over werk. ", "😀😀😀😀😀😀😀😀😀😀", "&&&&&&&&&&"};
  std::string text;
  const int count = *rc::gen::inRange(0, most_parts);
  for (int at = 0; at < count; ++at) text += *rc::gen::elementOf(parts);
  return text;
}

std::vector<std::string> random_texts(int most, int most_parts) {
  std::vector<std::string> texts;
  for (int left = *rc::gen::inRange(0, most); left > 0; --left) texts.push_back(random_text(most_parts));
  return texts;
}

core::Block random_block() {
  switch (*rc::gen::inRange(0, 4)) {
    case 0: return core::Heading{random_text(8)};
    case 1: return core::Paragraph{random_text(200)};
    case 2: return core::List{random_texts(20, 30)};
    default: break;
  }
  core::Table table{random_texts(4, 5), {}};
  for (int rows = *rc::gen::inRange(0, 6); rows > 0; --rows) {
    table.rows.emplace_back();
    for (std::size_t at = 0; at < table.heading.size(); ++at) table.rows.back().push_back(random_text(10));
  }
  return table;
}

core::ShownQuestion random_question() {
  core::ShownQuestion question{"sector", *rc::gen::elementOf(std::string{"KMGDJT"}), random_text(20), random_text(20), {}, 1};
  const int most = *rc::gen::elementOf(std::vector<int>{2, 11, 30, 250});
  const int parts = *rc::gen::elementOf(std::vector<int>{2, 3, 12});
  std::string group;
  for (auto& label : random_texts(most, parts)) {
    if (*rc::gen::inRange(0, 5) == 0) group = random_text(3);
    question.options.push_back({"id", std::move(label), group});
  }
  return question;
}

core::Message random_message() {
  core::Message message;
  message.step = *rc::gen::arbitrary<std::uint64_t>();
  for (int left = *rc::gen::inRange(0, 70); left > 0; --left) message.blocks.push_back(random_block());
  message.question = random_question();
  return message;
}

/// Runs of a table's cells, without white space: their order among each other is the table's own.
struct Wanted {
  std::vector<std::string> operator()(const core::Heading& heading) const { return {heading.text}; }
  std::vector<std::string> operator()(const core::Paragraph& paragraph) const { return {paragraph.text}; }
  std::vector<std::string> operator()(const core::List& list) const { return list.items; }
  std::vector<std::string> operator()(const core::Table& table) const {
    std::vector<std::string> words;
    for (const auto& row : table.rows) {
      for (const auto& cell : row) {
        std::istringstream stream{cell};
        for (std::string word; stream >> word;) words.push_back(word);
      }
    }
    return words;
  }
};

void expect_shown(const std::string& all, const std::string& text) {
  RC_ASSERT(all.find(without_white(text)) != std::string::npos);
}

}  // namespace

TEST_CASE("Any message gives blocks within all limits and loses no text") {
  CHECK(rc::check([] {
    const auto message = random_message();
    const auto sent = adapters::slack::payloads(message, messages());
    const auto problems = broken_limits(sent);
    RC_ASSERT(problems == std::vector<std::string>{});
    const std::string all = seen(sent);
    for (const auto& block : message.blocks) {
      for (const auto& text : std::visit(Wanted{}, block)) expect_shown(all, text);
    }
    expect_shown(all, message.question->text);
    expect_shown(all, message.question->hint);
    for (std::size_t at = 0; at < message.question->options.size(); ++at) {
      const auto& option = message.question->options[at];
      expect_shown(all, std::to_string(at + 1) + "." + option.label);
      expect_shown(all, option.group);
    }
  }));
}

TEST_CASE("Every option of any question can be chosen, by a value of its own, or is listed to be typed") {
  CHECK(rc::check([] {
    const auto message = random_message();
    const auto sent = adapters::slack::payloads(message, messages());
    auto values = sent.empty() ? std::vector<std::string>{} : all_values(sent.back().blocks, "value");
    if (message.question->type == 'M' && !message.question->options.empty()) {
      RC_ASSERT(values.back() == std::to_string(message.step) + ".0");
      values.pop_back();
    }
    std::vector<std::string> expected;
    for (std::size_t at = 1; at <= message.question->options.size(); ++at) {
      expected.push_back(std::to_string(message.step) + "." + std::to_string(at));
    }
    RC_ASSERT(values == expected);
  }));
}
