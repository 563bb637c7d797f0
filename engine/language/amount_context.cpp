#include "language/amount_context.hpp"

#include <algorithm>
#include <cmath>

namespace inzetwijzer::language {
double in_years(const Lexicon& lexicon, const Amount& amount) {
  if (amount.unit.empty()) return amount.value;
  return amount.value / lexicon.units_a_year.at(amount.unit);
}

bool names_years(const Amount& amount) { return amount.unit.empty() || amount.unit == year_unit; }

double this_year(const Expected& expected) { return static_cast<int>(expected.today.year()); }

bool is_calendar_year(const Expected& expected, const Amount& amount) {
  return amount.unit.empty() && amount.value >= first_year && amount.value <= this_year(expected) &&
         amount.value == std::floor(amount.value);
}

std::string_view word_before(const Sentence& sentence, const Amount& amount, std::size_t back) {
  if (amount.first < back) return {};
  for (std::size_t at = amount.first - back + 1; at <= amount.first; ++at) {
    if (sentence.has_pause(at)) return {};
  }
  return sentence.words[amount.first - back];
}

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

bool is_told_of_somebody(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount) {
  constexpr std::size_t reach = 2;
  for (std::size_t back = 1; back <= reach && back <= amount.first; ++back) {
    const auto& word = sentence.words[amount.first - back];
    if (has(lexicon.being, word) || has(lexicon.self, word)) return true;
  }
  return false;
}

bool is_just_an_article(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount) {
  if (!amount.article) return false;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto& word = sentence.words[at];
    if (at != amount.first && !has(lexicon.number_fillers, word) && !has(lexicon.polite, word)) return true;
  }
  return false;
}

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

std::optional<Reading> number_among(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
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

}  // namespace inzetwijzer::language
