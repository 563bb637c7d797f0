#include "slack/choice.hpp"

#include <charconv>

namespace inzetwijzer::adapters::slack {
namespace {

template <typename Number>
std::optional<Number> whole_number(std::string_view text) {
  if (text.empty() || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  Number number = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return number;
}

}  // namespace

std::string choice_value(const Choice& choice) {
  return std::to_string(choice.step) + '.' + std::to_string(choice.index);
}

std::optional<Choice> parse_choice(std::string_view value) {
  const auto point = value.find('.');
  if (point == std::string_view::npos) return std::nullopt;
  const auto step = whole_number<std::uint64_t>(value.substr(0, point));
  const auto index = whole_number<std::size_t>(value.substr(point + 1));
  if (!step || !index) return std::nullopt;
  return Choice{*step, *index};
}

}  // namespace inzetwijzer::adapters::slack
