#include <algorithm>
#include <cmath>

#include "language/amounts.hpp"
#include "language/number_words.hpp"
#include "language/readers.hpp"

namespace inzetwijzer::language {
namespace {

constexpr std::string_view year_unit = "jaar";
constexpr double first_year = 1900;

double in_years(const Lexicon& lexicon, const Amount& amount) {
  if (amount.unit.empty()) return amount.value;
  return amount.value / lexicon.units_a_year.at(amount.unit);
}

double this_year(const Expected& expected) { return static_cast<int>(expected.today.year()); }

bool is_calendar_year(const Expected& expected, const Amount& amount) {
  return amount.unit.empty() && amount.value >= first_year && amount.value <= this_year(expected) &&
         amount.value == std::floor(amount.value);
}

/// The word that many places before an amount; empty when there is none or a pause in between.
std::string_view word_before(const Sentence& sentence, const Amount& amount, std::size_t back) {
  if (amount.first < back) return {};
  for (std::size_t at = amount.first - back + 1; at <= amount.first; ++at) {
    if (sentence.has_pause(at)) return {};
  }
  return sentence.words[amount.first - back];
}

/// "in 98", "uit '71": the nearest such year that is not in the future, when one of these words stands before it.
std::optional<double> short_year(const Expected& expected, const Sentence& sentence, const Amount& amount,
                                 const Words& before) {
  constexpr double century = 100;
  const bool two_digits = amount.unit.empty() && amount.value >= 0 && amount.value < century &&
                          amount.value == std::floor(amount.value) && amount.last == amount.first + 1;
  if (!two_digits || !has(before, word_before(sentence, amount, 1))) return std::nullopt;
  const double this_century = std::floor(this_year(expected) / century) * century;
  const double year = this_century + amount.value;
  return year <= this_year(expected) ? year : year - century;
}

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

/// The rank that words at `at` give: "18e", "achttiende"; with how many words.
std::optional<SpelledNumber> rank_at(const Lexicon& lexicon, const Words& words, std::size_t at) {
  static const Words endings{"e", "de", "ste", "te"};
  bool certain = true;
  if (text::is_number(words[at])) {
    const auto number = written_number(words[at], certain);
    if (!number || !certain || *number != std::floor(*number) || at + 1 >= words.size()) return std::nullopt;
    if (!has(endings, words[at + 1])) return std::nullopt;
    return SpelledNumber{static_cast<std::int64_t>(*number), 2};
  }
  if (const auto rank = spelled_ordinal(lexicon, words[at])) return SpelledNumber{*rank, 1};
  return std::nullopt;
}

/// "ben ik 61", "is 58": a word of being stands before the number.
bool is_told_of_somebody(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount) {
  constexpr std::size_t reach = 2;
  for (std::size_t back = 1; back <= reach && back <= amount.first; ++back) {
    const auto& word = sentence.words[amount.first - back];
    if (has(lexicon.being, word) || has(lexicon.self, word)) return true;
  }
  return false;
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
    if (age && amount.value > from && is_told_of_somebody(lexicon, sentence, amount)) return amount.value;
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
  constexpr std::size_t fewest_between = 3;
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

/// "begin vijftig", "midden in de veertig", "eind 50".
std::optional<double> within_decade(const Lexicon& lexicon, const Sentence& sentence,
                                    const std::vector<Amount>& amounts) {
  constexpr double decade = 10;
  if (amounts.size() != 1 || std::fmod(amounts.front().value, decade) != 0) return std::nullopt;
  for (std::size_t at = 0; at < amounts.front().first; ++at) {
    const auto found = lexicon.decade_parts.find(sentence.words[at]);
    if (found != lexicon.decade_parts.end()) return amounts.front().value + found->second;
  }
  return std::nullopt;
}

/// "een" is a number when hardly anything else is said.
bool is_just_an_article(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount) {
  if (!amount.article) return false;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto& word = sentence.words[at];
    if (at != amount.first && !has(lexicon.number_fillers, word) && !has(lexicon.polite, word)) return true;
  }
  return false;
}

/// Of several numbers the age is the last one told of the speaker, else of somebody; to be confirmed.
std::optional<Reading> own_age(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  const Amount* found = nullptr;
  bool of_self = false;
  for (const auto& amount : amounts) {
    const bool self = amount.first > 0 && has(lexicon.self, sentence.words[amount.first - 1]);
    if (!is_told_of_somebody(lexicon, sentence, amount) || (of_self && !self)) continue;
    found = &amount;
    of_self = of_self || self;
  }
  if (found == nullptr) found = &amounts.front();
  return Reading{as_value(found->value), false, {}};
}

bool names_years(const Amount& amount) { return amount.unit.empty() || amount.unit == year_unit; }

/// "wordt in april 60", "net geen 60": a year younger, to be confirmed.
std::optional<Reading> not_yet(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  constexpr std::size_t reach = 5;
  for (const auto& amount : amounts) {
    for (std::size_t back = 1; back <= reach && names_years(amount); ++back) {
      if (has(lexicon.not_yet_of_age, word_before(sentence, amount, back))) {
        return Reading{as_value(amount.value - 1), false, {}};
      }
    }
  }
  return std::nullopt;
}

}  // namespace

bool is_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  return is_one_of(sentence.words, lexicon.unknown) ||
         is_one_of(without_polite(lexicon, sentence).words, lexicon.unknown);
}

bool says_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  if (is_unknown(lexicon, sentence)) return true;
  const Words plain = without_polite(lexicon, sentence).words;
  std::vector<bool> named(plain.size(), false);
  const auto found = lexicon.unknown_patterns.find(plain);
  for (const auto& match : found) {
    for (const std::size_t place : match.places) named[place] = true;
  }
  for (std::size_t at = 0; at < plain.size(); ++at) {
    if (!named[at] && !has(lexicon.fillers, plain[at]) && !has(lexicon.polite, plain[at])) return false;
  }
  return !found.empty();
}

bool contains_unknown(const Lexicon& lexicon, const Sentence& sentence) {
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (longest_at(lexicon.unknown, sentence.words, at) > 1) return true;
  }
  return !lexicon.unknown_patterns.find(sentence.words).empty();
}

std::optional<Reading> read_number(const Lexicon& lexicon, const Sentence& sentence) {
  if (sentence.negative) return std::nullopt;
  const auto amounts = find_amounts(lexicon, sentence);
  const auto meant = meant_amount(lexicon, sentence, amounts);
  if (meant && is_just_an_article(lexicon, sentence, *meant)) return std::nullopt;
  if (!meant) {
    if (amounts.empty()) return std::nullopt;
    return Reading{as_value(amounts.front().value), false, {}};
  }
  const bool certain = meant->certain && names_years(*meant) &&
                       (amounts.size() > 1 || !has_other_words(lexicon, sentence, amounts));
  return Reading{as_value(meant->value), certain, {}};
}

std::optional<Reading> read_rank(const Lexicon& lexicon, const Sentence& sentence) {
  std::optional<Reading> found;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto rank = rank_at(lexicon, sentence.words, at);
    if (!rank) continue;
    found = Reading{rank->value, !found.has_value(), {}};
    at += rank->words - 1;
  }
  if (found) return found;
  auto number = read_number(lexicon, sentence);
  if (number && !std::holds_alternative<std::int64_t>(number->value)) return std::nullopt;
  return number;
}

namespace {

/// "geboren 3 mei 1984": a year in full says it better than the day does.
std::optional<double> birth_year(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                                 const std::vector<Amount>& amounts) {
  for (const auto& amount : amounts) {
    if (is_calendar_year(expected, amount)) return amount.value;
  }
  for (const auto& amount : amounts) {
    if (const auto year = short_year(expected, sentence, amount, lexicon.before_birth_year)) return year;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Reading> read_age(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  if (sentence.negative) return std::nullopt;
  const auto amounts = find_amounts(lexicon, sentence);
  if (auto younger = not_yet(lexicon, sentence, amounts)) return younger;
  if (const auto age = within_decade(lexicon, sentence, amounts)) return Reading{as_value(*age), false, {}};
  if (const auto born = birth_year(lexicon, expected, sentence, amounts)) {
    return Reading{as_value(this_year(expected) - *born), false, {}};
  }
  if (amounts.size() == 1 && !amounts.front().unit.empty() && !is_told_of_somebody(lexicon, sentence, amounts.front()) &&
      std::any_of(sentence.words.begin(), sentence.words.end(),
                  [&](const std::string& word) { return has(lexicon.not_for_age, word); })) {
    return std::nullopt;
  }
  if (amounts.size() < 2 || meant_amount(lexicon, sentence, amounts)) return read_number(lexicon, sentence);
  return own_age(lexicon, sentence, amounts);
}

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
  if (auto reading = since_year(lexicon, expected, sentence, amounts)) return reading;
  if (auto reading = since_short_year(lexicon, expected, sentence, amounts)) return reading;
  const bool alone = !has_other_words(lexicon, sentence, amounts);
  if (const auto sum = added_up(lexicon, amounts)) {
    return duration(sum->value, sum->value, std::string{year_unit}, sum->certain && alone);
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
