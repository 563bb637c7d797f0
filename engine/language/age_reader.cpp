#include <algorithm>
#include <cmath>

#include "language/amount_context.hpp"

namespace inzetwijzer::language {
namespace {

/// "ik ben 38, mijn man is 45": somebody else's number does not count beside one's own.
std::vector<Amount> without_relatives(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  constexpr std::size_t reach = 4;
  auto own = amounts;
  std::erase_if(own, [&](const Amount& amount) {
    for (std::size_t back = 1; back <= reach; ++back) {
      const auto word = word_before(sentence, amount, back);
      if (has(lexicon.relatives, word)) return has(lexicon.possessives, word_before(sentence, amount, back + 1));
    }
    return false;
  });
  return own.empty() ? amounts : own;
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

/// Of several numbers the age is the last one told of the speaker, else of somebody; to be confirmed.
std::optional<Reading> own_age(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  const Amount& first = amounts.front();
  if (first.first == 0 && sentence.has_pause(first.last)) return Reading{as_value(first.value), false, {}};  // "48, al voel ik me 80"
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
  const auto amounts = without_relatives(lexicon, sentence, find_amounts(lexicon, sentence));
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
  if (amounts.size() < 2 || meant_amount(lexicon, sentence, amounts)) return number_among(lexicon, sentence, amounts);
  return own_age(lexicon, sentence, amounts);
}

}  // namespace inzetwijzer::language
