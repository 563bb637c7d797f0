#include "terminal/layout.hpp"

#include <algorithm>
#include <set>

#include "conversation/conversation.hpp"
#include "terminal/text.hpp"

namespace inzetwijzer::adapters::terminal {
namespace {

constexpr int narrowest = 20;

/// The length of "- " or "12. " at the start of a line, under which the rest of an item must not come.
std::size_t marker_length(std::string_view line) {
  if (line.starts_with("- ")) return 2;
  const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 && line.substr(digits).starts_with(". ") ? digits + 2 : 0;
}

std::string put_line(std::string_view line, Layout layout, bool bold) {
  const auto indent = marker_length(line);
  std::string before{line.substr(0, indent)};
  std::string result;
  for (const auto& part :
       wrap(line.substr(indent), std::max(layout.columns - static_cast<int>(indent), narrowest))) {
    result += before;
    result += bold ? "\x1b[1m" + part + "\x1b[0m" : part;
    result += '\n';
    before.assign(indent, ' ');
  }
  return result;
}

/// `is_bold` tells of each line whether it stands out.
template <typename IsBold>
std::string put_lines(std::string_view text, Layout layout, IsBold is_bold) {
  const std::string safe = neutralise(text);
  std::string result;
  std::size_t from = 0;
  while (from <= safe.size()) {
    const auto to = std::min(safe.find('\n', from), safe.size());
    const auto line = std::string_view{safe}.substr(from, to - from);
    result += put_line(line, layout, layout.styled && !line.empty() && is_bold(line));
    from = to + 1;
  }
  return result;
}

}  // namespace

std::string lay_out(const core::Message& message, const content::Messages& messages, Layout layout) {
  std::set<std::string, std::less<>> headings;
  for (const auto& block : message.blocks) {
    if (const auto* heading = std::get_if<core::Heading>(&block)) headings.insert(neutralise(heading->text));
  }
  const std::string question = message.question ? neutralise(message.question->text) : std::string{};
  return put_lines(conversation::plain_text(message, messages), layout, [&](std::string_view line) {
    return headings.contains(line) || (!question.empty() && line.ends_with(question));
  });
}

std::string lay_out(std::string_view text, Layout layout) {
  return put_lines(text, layout, [](std::string_view) { return false; });
}

}  // namespace inzetwijzer::adapters::terminal
