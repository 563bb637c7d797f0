#include <algorithm>
#include <cmath>

#include "language/amount_context.hpp"

namespace inzetwijzer::language {
namespace {

/// "eind jaren tachtig", "begin jaren 90".
std::optional<double> year_in_decade(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount) {
  constexpr double decade = 10;
  constexpr double oldest = 40;
  constexpr double halfway = 5;
  const bool named = has(lexicon.before_decade, word_before(sentence, amount, 1)) && amount.unit.empty();
  if (!named || std::fmod(amount.value, decade) != 0 || amount.value < oldest) return std::nullopt;
  double part = halfway;
  for (std::size_t back = 2; back <= 3; ++back) {
    const auto found = lexicon.decade_parts.find(word_before(sentence, amount, back));
    if (found != lexicon.decade_parts.end()) part = found->second;
  }
  return first_year + amount.value + part;
}

Reading duration(double years, double count, std::string unit, bool certain) {
  return {as_value(years), certain, Said{count, std::move(unit)}};
}

/// "sinds 2015", "vanaf 2015": counted from that year. "van 2010 tot 2015": from year to year.
std::optional<Reading> since_year(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                                  std::vector<Amount> amounts) {
  const auto corrected = amounts.size() > 1 ? meant_amount(lexicon, sentence, amounts) : std::nullopt;
  if (corrected) amounts = {*corrected};
  if (amounts.empty() || amounts.size() > 2 || !is_calendar_year(expected, amounts.front())) return std::nullopt;
  double until = this_year(expected);
  if (amounts.size() == 2) {
    if (!is_calendar_year(expected, amounts.back()) || amounts.back().value < amounts.front().value) return std::nullopt;
    until = amounts.back().value;
  }
  const double years = until - amounts.front().value;
  const bool certain = !corrected && amounts.front().certain && !has_other_words(lexicon, sentence, amounts);
  return duration(years, years, std::string{year_unit}, certain);
}

/// "begonnen in 98", "sinds eind jaren tachtig": to be confirmed, for the century is not said.
std::optional<Reading> since_short_year(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                                        const std::vector<Amount>& amounts) {
  for (const auto& amount : amounts) {
    auto year = short_year(expected, sentence, amount, lexicon.before_year);
    if (!year) year = year_in_decade(lexicon, sentence, amount);
    if (!year) continue;
    const double years = this_year(expected) - *year;
    return duration(years, years, std::string{year_unit}, false);
  }
  return std::nullopt;
}

/// "vanaf mijn achttiende", "sinds zijn 18e", "toen ik 18 was".
std::optional<double> since_age(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  for (std::size_t at = 1; at < sentence.words.size(); ++at) {
    const bool own = has(lexicon.possessives, sentence.words[at - 1]);
    if (!own) continue;
    if (const auto rank = rank_at(lexicon, sentence.words, at)) return static_cast<double>(rank->value);
  }
  for (const auto& amount : amounts) {
    const bool years = amount.unit.empty() || amount.unit == year_unit;
    if (years && amount.last < sentence.words.size() && has(lexicon.was_then, sentence.words[amount.last])) {
      return amount.value;
    }
  }
  return std::nullopt;
}

/// The age of the one it is about: known, or said in the same words, as in "vanaf mijn 16e, ben nu 58".
std::optional<double> age_now(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                              const std::vector<Amount>& amounts, double from) {
  if (expected.age) return *expected.age >= from ? expected.age : std::nullopt;
  for (const auto& amount : amounts) {
    const bool age = amount.unit.empty() || amount.unit == year_unit;
    const bool told = is_told_of_somebody(lexicon, sentence, amount) ||
                      (amount.unit.empty() && word_before(sentence, amount, 1) == "nu");
    if (age && amount.value > from && told) return amount.value;
  }
  return std::nullopt;
}

/// "over 2 jaar met pensioen, 38 jaar gewerkt": what is still to come does not count beside what was.
std::vector<Amount> without_ahead(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  auto behind = amounts;
  std::erase_if(behind, [&](const Amount& amount) {
    return has(lexicon.before_time_ahead, word_before(sentence, amount, 1));
  });
  return behind.empty() ? amounts : behind;
}

/// "ik ben 58 en sjouw al 40 jaar": the age is no duration beside one.
std::vector<Amount> without_age(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  const auto is_age = [&](const Amount& amount) {
    return amount.last == amount.first + 1 && is_told_of_somebody(lexicon, sentence, amount);
  };
  if (!std::ranges::any_of(amounts, [](const Amount& amount) { return amount.unit == year_unit; })) return amounts;
  auto durations = amounts;
  std::erase_if(durations, is_age);
  return durations;
}

/// "10 jaar hier en 12 jaar daar, samen 22".
std::optional<Amount> total(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  constexpr std::size_t fewest = 2;
  if (amounts.size() < fewest) return std::nullopt;
  const Amount& last = amounts.back();
  const bool follows = last.last < sentence.words.size() && has(lexicon.in_total, sentence.words[last.last]);
  return follows || has(lexicon.in_total, word_before(sentence, last, 1)) ? std::optional{last} : std::nullopt;
}

/// "2 jaar en 3 maanden": two amounts of different units make one.
std::optional<Amount> added_up(const Lexicon& lexicon, const std::vector<Amount>& amounts) {
  if (amounts.size() != 2 || amounts[0].unit.empty() || amounts[1].unit.empty()) return std::nullopt;
  const bool smaller = lexicon.units_a_year.at(amounts[1].unit) > lexicon.units_a_year.at(amounts[0].unit);
  constexpr std::size_t most_words_between = 1;
  if (!smaller || amounts[1].first > amounts[0].last + most_words_between) return std::nullopt;
  Amount sum = amounts[0];
  sum.value = in_years(lexicon, amounts[0]) + in_years(lexicon, amounts[1]);
  sum.unit = year_unit;
  sum.certain = amounts[0].certain && amounts[1].certain;
  return sum;
}

/// "20 jaar bij de vorige baas en 5 jaar hier": with more than "en" between, they are told of two places.
bool are_joined(const Lexicon& lexicon, const Sentence& sentence, const Amount& first, const Amount& second) {
  constexpr std::size_t reach = 2;
  constexpr std::size_t fewest_between = 2;
  const bool named = first.unit == year_unit && second.unit == year_unit && !is_told_of_somebody(lexicon, sentence, first);
  if (!named || second.first < first.last + fewest_between) return false;
  for (std::size_t back = 1; back <= reach; ++back) {
    if (has(lexicon.connectives, sentence.words[second.first - back])) return true;
  }
  return false;
}

/// "12 jaar hier en daarvoor nog 10": to be confirmed.
std::optional<double> with_years_before(const Lexicon& lexicon, const Sentence& sentence,
                                        const std::vector<Amount>& amounts) {
  const auto in_years = [](const Amount& amount) { return amount.unit.empty() || amount.unit == year_unit; };
  if (amounts.size() != 2 || !in_years(amounts[0]) || !in_years(amounts[1])) return std::nullopt;
  const auto from = sentence.words.begin() + static_cast<std::ptrdiff_t>(amounts[0].last);
  const bool added = std::any_of(from, sentence.words.end(),
                                 [&](const std::string& word) { return has(lexicon.added, word); });
  return added || are_joined(lexicon, sentence, amounts[0], amounts[1]) ? std::optional{amounts[0].value + amounts[1].value} : std::nullopt;
}

}  // namespace

std::optional<Reading> read_duration(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (sentence.negative) return std::nullopt;
  auto amounts = without_ahead(lexicon, sentence, find_amounts(lexicon, sentence));
  const auto from = since_age(lexicon, sentence, amounts);
  if (from) {
    if (const auto age = age_now(lexicon, expected, sentence, amounts, *from)) {
      return duration(*age - *from, *age - *from, std::string{year_unit}, expected.age.has_value());
    }
    std::erase_if(amounts, [&](const Amount& amount) { return amount.value == *from || amount.unit.empty(); });
  }
  amounts = without_age(lexicon, sentence, amounts);
  if (auto reading = since_year(lexicon, expected, sentence, amounts)) return reading;
  if (auto reading = since_short_year(lexicon, expected, sentence, amounts)) return reading;
  const bool alone = !has_other_words(lexicon, sentence, amounts);
  if (const auto sum = added_up(lexicon, amounts)) {
    return duration(sum->value, sum->value, std::string{year_unit}, sum->certain && alone);
  }
  if (const auto sum = total(lexicon, sentence, amounts)) {
    return duration(in_years(lexicon, *sum), in_years(lexicon, *sum), std::string{year_unit}, false);
  }
  if (const auto years = with_years_before(lexicon, sentence, amounts)) {
    return duration(*years, *years, std::string{year_unit}, false);
  }
  auto meant = meant_amount(lexicon, sentence, amounts);
  if (meant && is_just_an_article(lexicon, sentence, *meant)) return std::nullopt;
  const bool several = !meant;
  if (!meant) {
    const auto in_time = std::find_if(amounts.begin(), amounts.end(), [](const Amount& a) { return !a.unit.empty(); });
    if (in_time == amounts.end()) return std::nullopt;
    meant = *in_time;
  }
  const bool certain = meant->certain && !several && !from && (amounts.size() > 1 || alone || !meant->unit.empty());
  if (meant->unit.empty()) return Reading{as_value(meant->value), certain, Said{meant->value, std::string{year_unit}}};
  return duration(in_years(lexicon, *meant), meant->value, meant->unit, certain);
}

}  // namespace inzetwijzer::language
