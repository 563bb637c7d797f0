#include "matrix/split.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace inzetwijzer::adapters::matrix {
namespace {

using Blocks = std::vector<core::Block>;

bool is_start_of_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// A place near the middle to cut the text: at a space, else between characters. 0 when it cannot be cut.
std::size_t middle(const std::string& text) {
  const std::size_t space = text.rfind(' ', text.size() / 2);
  if (space != std::string::npos && space > 0) return space;
  std::size_t at = text.size() / 2;
  while (at > 0 && !is_start_of_character(text[at])) --at;
  if (at > 0) return at;
  at = text.size() / 2 + 1;
  while (at < text.size() && !is_start_of_character(text[at])) ++at;
  return at < text.size() ? at : 0;
}

Blocks halves_of_text(const std::string& text) {
  const std::size_t at = middle(text);
  if (at == 0) return {};
  const std::size_t next = text[at] == ' ' ? at + 1 : at;
  return {core::Paragraph{text.substr(0, at)}, core::Paragraph{text.substr(next)}};
}

template <typename Element>
std::pair<std::vector<Element>, std::vector<Element>> halves_of(const std::vector<Element>& all) {
  const auto half = all.begin() + std::ssize(all) / 2;
  return {{all.begin(), half}, {half, all.end()}};
}

Blocks paragraphs(const std::vector<std::string>& texts) {
  Blocks blocks;
  for (const auto& text : texts) blocks.emplace_back(core::Paragraph{text});
  return blocks;
}

/// A row as paragraphs, each cell after the name of its column.
Blocks cells(const core::Table& table) {
  std::vector<std::string> texts = table.heading;
  if (!table.rows.empty()) {
    const auto& row = table.rows.front();
    texts.resize(std::max(texts.size(), row.size()));
    for (std::size_t at = 0; at < row.size(); ++at) texts[at] += (texts[at].empty() ? "" : ": ") + row[at];
  }
  return paragraphs(texts);
}

/// The block in smaller ones; nothing when it cannot be smaller.
struct Halver {
  Blocks operator()(const core::Heading& heading) const { return halves_of_text(heading.text); }
  Blocks operator()(const core::Paragraph& paragraph) const { return halves_of_text(paragraph.text); }
  Blocks operator()(const core::List& list) const {
    if (list.items.size() < 2) return paragraphs(list.items);
    const auto [first, second] = halves_of(list.items);
    return {core::List{first}, core::List{second}};
  }
  Blocks operator()(const core::Table& table) const {
    if (table.rows.size() < 2) return cells(table);
    const auto [first, second] = halves_of(table.rows);
    return {core::Table{table.heading, first}, core::Table{table.heading, second}};
  }
};

core::Message message_of(core::Block block) {
  core::Message message;
  message.blocks.push_back(std::move(block));
  return message;
}

class Packer {
 public:
  Packer(const Cost& cost, std::size_t limit) : m_cost{cost}, m_limit{limit} {}

  void add(core::Block block) {
    core::Message alone = message_of(std::move(block));
    const std::size_t cost = m_cost(alone);
    if (cost > m_limit) {
      if (const auto smaller = std::visit(Halver{}, alone.blocks.front()); !smaller.empty()) {
        for (const auto& part : smaller) add(part);
        return;
      }
    }
    make_room(cost);
    m_current.blocks.push_back(std::move(alone.blocks.front()));
  }

  std::vector<core::Message> finish(const core::Message& message) {
    core::Message last = message;
    last.blocks.clear();
    make_room(m_cost(last));
    last.blocks = std::move(m_current.blocks);
    m_parts.push_back(std::move(last));
    return std::move(m_parts);
  }

 private:
  void make_room(std::size_t cost) {
    if (m_used + cost > m_limit && !m_current.blocks.empty()) close_part(cost);
    m_used += cost;
  }

  /// Headings at the end go along to the next part, when they fit there.
  void close_part(std::size_t next_cost) {
    core::Message headings;
    headings.blocks = last_headings();
    const std::size_t cost = headings.blocks.empty() ? 0 : m_cost(headings);
    const bool go_along = cost + next_cost <= m_limit && headings.blocks.size() < m_current.blocks.size();
    if (go_along) m_current.blocks.resize(m_current.blocks.size() - headings.blocks.size());
    m_parts.push_back(std::move(m_current));
    m_current = go_along ? std::move(headings) : core::Message{};
    m_used = go_along ? cost : 0;
  }

  [[nodiscard]] Blocks last_headings() const {
    const auto& blocks = m_current.blocks;
    const auto other = std::find_if_not(blocks.rbegin(), blocks.rend(), [](const core::Block& block) {
      return std::holds_alternative<core::Heading>(block);
    });
    return {other.base(), blocks.end()};
  }

  const Cost& m_cost;
  std::size_t m_limit;
  std::vector<core::Message> m_parts;
  core::Message m_current;
  std::size_t m_used = 0;
};

}  // namespace

std::vector<core::Message> split(const core::Message& message, const Cost& cost, std::size_t limit) {
  if (cost(message) <= limit) return {message};
  Packer packer{cost, limit};
  for (const auto& block : message.blocks) packer.add(block);
  return packer.finish(message);
}

}  // namespace inzetwijzer::adapters::matrix
