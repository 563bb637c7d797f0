#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "language/parsers.hpp"

namespace inzetwijzer::language {
namespace {

constexpr std::size_t longest_number = 12;

struct Amount {
  double value = 0;
  std::size_t words = 0;  ///< how many words it took; 0 when there is none
  bool certain = true;
};

/// "24", "4,5", "1.250"; a dot with one or two digits after it may be meant otherwise.
Amount written(const std::string& word) {
  if (word.size() > longest_number) return {};
  std::string digits = word;
  const auto mark = digits.find_first_of(",.");
  bool certain = true;
  if (mark != std::string::npos) {
    constexpr std::size_t group = 3;
    const std::size_t after = digits.size() - mark - 1;
    if (digits[mark] == '.' && after == group) {
      digits.erase(mark, 1);
    } else {
      certain = digits[mark] == ',';
      digits[mark] = '.';
    }
    if (digits.find_first_of(",.", mark + 1) != std::string::npos) return {};
  }
  return {std::strtod(digits.c_str(), nullptr), 1, certain};
}

Amount simple_amount(const Lexicon& lexicon, const Words& words, std::size_t at) {
  if (at >= words.size()) return {};
  if (text::is_number(words[at])) return written(words[at]);
  if (const auto found = lexicon.fractions.find(words[at]); found != lexicon.fractions.end()) {
    return {found->second, 1, true};
  }
  if (const auto found = lexicon.numbers.find(words[at]); found != lexicon.numbers.end()) {
    return {found->second, 1, true};
  }
  return {};
}

/// An amount that may run on: "een half", "twee en een half".
Amount amount(const Lexicon& lexicon, const Words& words, std::size_t at) {
  Amount first = simple_amount(lexicon, words, at);
  if (first.words == 0) return first;
  const auto is_half = [&](std::size_t i) {
    return i < words.size() && lexicon.fractions.contains(words[i]);
  };
  if (words[at] == "een" && is_half(at + 1)) return {lexicon.fractions.at(words[at + 1]), 2, true};
  constexpr std::size_t and_a_half = 3;
  if (at + and_a_half < words.size() && words[at + 1] == "en" && words[at + 2] == "een" &&
      is_half(at + and_a_half)) {
    return {first.value + lexicon.fractions.at(words[at + and_a_half]), and_a_half + 1, first.certain};
  }
  return first;
}

struct Measure {
  double value = 0;
  std::string unit;  ///< as said; empty when none was
};

struct Found {
  std::vector<Measure> measures;
  bool certain = true;
};

bool is_roughly(const Lexicon& lexicon, const Words& words, std::size_t at) {
  return words[at] == "een" && at + 2 < words.size() && lexicon.units.contains(words[at + 1]) &&
         words[at + 2] == "of";
}

/// All amounts in the words; uncertain when other words than fillers stand around them.
Found find_measures(const Lexicon& lexicon, const Words& words) {
  Found found;
  constexpr std::size_t roughly = 3;
  for (std::size_t at = 0; at < words.size();) {
    if (is_roughly(lexicon, words, at)) {
      found.certain = false;
      at += roughly;
      continue;
    }
    const Amount here = amount(lexicon, words, at);
    if (here.words == 0) {
      const bool filler = has(lexicon.number_fillers, words[at]) || has(lexicon.polite, words[at]) ||
                          lexicon.units.contains(words[at]) || (words[at] == "en" && !found.measures.empty());
      found.certain = found.certain && filler;
      ++at;
      continue;
    }
    at += here.words;
    const bool has_unit = at < words.size() && lexicon.units.contains(words[at]);
    found.measures.push_back({here.value, has_unit ? words[at] : std::string{}});
    found.certain = found.certain && here.certain;
    if (has_unit) ++at;
  }
  return found;
}

/// "een" is mostly an article: it only counts when it is the one number there is.
void drop_articles(Found& found, const Words& words) {
  if (found.measures.size() < 2 || !has(words, "een")) return;
  const auto article = std::find_if(found.measures.begin(), found.measures.end(),
                                    [](const Measure& m) { return m.value == 1 && m.unit.empty(); });
  if (article == found.measures.end()) return;
  found.measures.erase(article);
  found.certain = false;
}

core::Value as_value(double number) {
  constexpr double largest = 1e9;
  if (std::abs(number) < largest && std::floor(number) == number) return static_cast<std::int64_t>(number);
  return number;
}

double in_years(const Lexicon& lexicon, const Measure& measure) {
  return measure.unit.empty() ? measure.value : measure.value / lexicon.units.at(measure.unit);
}

}  // namespace

std::optional<Reading> parse_number(const Lexicon& lexicon, const Words& words) {
  Found found = find_measures(lexicon, words);
  drop_articles(found, words);
  if (found.measures.empty()) return std::nullopt;
  const Measure& last = found.measures.back();
  const bool in_whole_years = last.unit.empty() || lexicon.units.at(last.unit) == 1;
  return Reading{as_value(last.value), found.certain && found.measures.size() == 1 && in_whole_years};
}

std::optional<Reading> parse_duration(const Lexicon& lexicon, const Words& words) {
  Found found = find_measures(lexicon, words);
  drop_articles(found, words);
  if (found.measures.empty()) return std::nullopt;
  const bool all_have_units = std::none_of(found.measures.begin(), found.measures.end(),
                                           [](const Measure& measure) { return measure.unit.empty(); });
  if (found.measures.size() == 2 && all_have_units && found.measures[0].unit != found.measures[1].unit) {
    return Reading{as_value(in_years(lexicon, found.measures[0]) + in_years(lexicon, found.measures[1])),
                   found.certain};
  }
  return Reading{as_value(in_years(lexicon, found.measures.back())),
                 found.certain && found.measures.size() == 1};
}

}  // namespace inzetwijzer::language
