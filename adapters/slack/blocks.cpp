#include "slack/blocks.hpp"

#include <iterator>
#include <utility>

#include "conversation/question_line.hpp"
#include "conversation/table_text.hpp"
#include "slack/controls.hpp"
#include "slack/limits.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

constexpr std::string_view bullet = "• ";

struct Renderer {
  std::vector<Json> operator()(const core::Heading& heading) const { return heading_blocks(heading.text); }
  std::vector<Json> operator()(const core::Paragraph& paragraph) const { return text_blocks(paragraph.text); }
  std::vector<Json> operator()(const core::Table& table) const { return table_blocks(conversation::table_text(table)); }
  std::vector<Json> operator()(const core::List& list) const {
    std::string text;
    for (const auto& item : list.items) text.append(text.empty() ? "" : "\n").append(bullet).append(item);
    return text_blocks(text);
  }
};

/// Fills one message after the other.
class Pages {
 public:
  explicit Pages(const content::Messages& messages) : m_messages{messages} {}

  /// Blocks that may be spread.
  void add(std::vector<Json> blocks) {
    for (auto& block : blocks) {
      std::vector<Json> one;
      one.push_back(std::move(block));
      add_together(std::move(one));
    }
  }

  /// Blocks that stay in one message.
  void add_together(std::vector<Json> blocks) {
    if (blocks.empty()) return;
    std::size_t size = 0;
    for (const auto& block : blocks) size += text_size(block);
    if (m_pages.empty() || !has_room(blocks.size(), size)) start();
    m_size += size;
    auto& page = m_pages.back().blocks.get_ref<Json::array_t&>();
    page.insert(page.end(), std::move_iterator{blocks.begin()}, std::move_iterator{blocks.end()});
  }

  std::vector<Payload> take() { return std::move(m_pages); }

 private:
  [[nodiscard]] bool has_room(std::size_t blocks, std::size_t size) const {
    return m_pages.back().blocks.size() + blocks <= limits::blocks && m_size + size <= limits::message_text;
  }

  void start() {
    m_pages.push_back({m_messages.format("slack.melding"), Json::array()});
    m_size = 0;
  }

  const content::Messages& m_messages;
  std::vector<Payload> m_pages;
  std::size_t m_size = 0;
};

void add_controls(Pages& pages, Controls controls) {
  pages.add(std::move(controls.listed));
  pages.add_together(std::move(controls.controls));
}

void add_question(Pages& pages, const core::ShownQuestion& question, std::uint64_t step,
                  const content::Messages& messages) {
  pages.add(heading_blocks(conversation::question_line(question, messages)));
  pages.add(text_blocks(question.hint));
  add_controls(pages, question_controls(question, step, messages));
}

bool is_control(const Json& block) {
  if (!block.is_object()) return true;  // not something we posted
  const auto id = block.find("block_id");
  return id != block.end() && id->is_string() && id->get_ref<const std::string&>().starts_with(control_prefix);
}

}  // namespace

std::vector<Payload> payloads(const core::Message& message, const content::Messages& messages) {
  Pages pages{messages};
  for (const auto& block : message.blocks) pages.add(std::visit(Renderer{}, block));
  if (message.closed) return pages.take();
  if (message.confirm) {
    add_controls(pages, confirm_controls(message.step, messages));
  } else if (message.question) {
    add_question(pages, *message.question, message.step, messages);
  }
  return pages.take();
}

Payload without_controls(const Json& blocks, std::string_view note, const content::Messages& messages) {
  Payload left{messages.format("slack.melding"), Json::array()};
  if (blocks.is_array()) {
    for (const auto& block : blocks) {
      if (!is_control(block)) left.blocks.push_back(block);
    }
  }
  for (auto& block : text_blocks(note)) {
    if (left.blocks.size() < limits::blocks) left.blocks.push_back(std::move(block));
  }
  return left;
}

}  // namespace inzetwijzer::adapters::slack
