#include "catalogue/likeness.hpp"

#include <algorithm>

#include "content/answer_check.hpp"

namespace inzetwijzer::catalogue {
namespace {

constexpr double same_word = 1;
constexpr double same_stem = 0.9;
constexpr double beginning = 0.75;
constexpr double part_of_compound = 0.6;
constexpr double slip = 0.5;

constexpr std::size_t shortest_beginning = 3;
constexpr std::size_t shortest_part = 4;
constexpr std::size_t shortest_slip = 4;
constexpr std::size_t shortest_double_slip = 8;
constexpr std::size_t longest_slip = 60;

std::size_t difference(std::size_t left, std::size_t right) { return left < right ? right - left : left - right; }

}  // namespace

bool is_misspelt(std::string_view typed, std::string_view known) {
  if (typed.size() < shortest_slip || typed.size() > longest_slip) return false;
  const std::size_t allowed = typed.size() >= shortest_double_slip ? 2 : 1;
  return difference(typed.size(), known.size()) <= allowed && content::edit_distance(typed, known) <= allowed;
}

double likeness(const StemmedWord& typed, const StemmedWord& known) {
  if (typed.word == known.word) return same_word;
  if (typed.stem == known.stem) return same_stem;
  if (typed.word.size() >= shortest_beginning && known.word.starts_with(typed.word)) return beginning;
  if (typed.word.size() >= shortest_part && known.word.find(typed.word) != std::string_view::npos) return part_of_compound;
  return is_misspelt(typed.word, known.word) ? slip : 0;
}

}  // namespace inzetwijzer::catalogue
