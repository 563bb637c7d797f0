#include "slack/elements.hpp"

#include <utility>

#include "slack/limits.hpp"
#include "slack/text.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

constexpr std::string_view fence = "```";

/// `expand`: Slack would fold a long text behind "see more".
Json expanded_section(Json text) {
  return {{"type", "section"}, {"text", std::move(text)}, {"expand", true}};
}

Json fenced_section(const std::string& escaped) {
  std::string text{fence};
  text.append("\n").append(escaped).append("\n").append(fence);
  return expanded_section({{"type", "mrkdwn"}, {"text", std::move(text)}, {"verbatim", true}});
}

}  // namespace

Json plain(std::string escaped) {
  return {{"type", "plain_text"}, {"text", std::move(escaped)}, {"emoji", false}};
}

Json section(std::string escaped) { return expanded_section(plain(std::move(escaped))); }

Json actions(Json elements) { return {{"type", "actions"}, {"elements", std::move(elements)}}; }

std::vector<Json> heading_blocks(std::string_view text) {
  const bool one_line = text.find('\n') == std::string_view::npos;
  if (is_blank(text) || !one_line || escaped_width(text) > limits::header) return text_blocks(text);
  return {{{"type", "header"}, {"text", plain(escape(text))}}};
}

std::vector<Json> text_blocks(std::string_view text) {
  std::vector<Json> blocks;
  for (auto& piece : escaped_pieces(text, limits::section)) blocks.push_back(section(std::move(piece)));
  return blocks;
}

std::vector<Json> table_blocks(std::string_view text) {
  if (text.find('`') != std::string_view::npos) return text_blocks(text);
  constexpr std::size_t room = limits::section - 2 * (fence.size() + 1);
  std::vector<Json> blocks;
  for (const auto& piece : escaped_pieces(text, room)) blocks.push_back(fenced_section(piece));
  return blocks;
}

std::size_t text_size(const Json& block) {
  const auto text = block.find("text");
  return text == block.end() ? 0 : text->at("text").get_ref<const std::string&>().size();
}

}  // namespace inzetwijzer::adapters::slack
