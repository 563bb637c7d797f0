#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "advice/advice.hpp"

namespace inzetwijzer::advice {
namespace {

constexpr std::size_t fewest_main = 3;
constexpr std::size_t most_main = 6;
constexpr std::size_t most_of_one_theme = 2;

std::size_t main_count(const std::vector<core::Advice>& ranked) {
  const auto first_rank = std::ranges::count(ranked, 1, &core::Advice::priority);
  return std::min(ranked.size(),
                  std::clamp(static_cast<std::size_t>(first_rank), fewest_main, most_main));
}

/// The best one left, unless its theme has had its share and another of the same priority can go first.
std::vector<core::Advice>::iterator next_of(std::vector<core::Advice>& left,
                                            const std::map<std::string, std::size_t>& chosen_themes) {
  const int priority = left.front().priority;
  const auto spread = std::ranges::find_if(left, [&](const core::Advice& advice) {
    const auto count = chosen_themes.find(advice.theme);
    return advice.priority == priority &&
           (count == chosen_themes.end() || count->second < most_of_one_theme);
  });
  return spread == left.end() ? left.begin() : spread;
}

/// Advice without a block stands in front, in its own order.
std::size_t place_of(std::string_view block) {
  constexpr std::array blocks{std::string_view{}, std::string_view{"zelf"}, std::string_view{"bespreken"},
                              std::string_view{"hulp"}};
  return static_cast<std::size_t>(std::ranges::find(blocks, block) - blocks.begin());
}

}  // namespace

Selection select(std::vector<core::Advice> ranked) {
  Selection selection;
  const std::size_t count = main_count(ranked);
  std::map<std::string, std::size_t> chosen_themes;
  while (selection.main.size() < count) {
    const auto next = next_of(ranked, chosen_themes);
    ++chosen_themes[next->theme];
    selection.main.push_back(std::move(*next));
    ranked.erase(next);
  }
  std::ranges::stable_sort(selection.main, {}, [](const core::Advice& advice) { return place_of(advice.block); });
  selection.rest = std::move(ranked);
  return selection;
}

}  // namespace inzetwijzer::advice
