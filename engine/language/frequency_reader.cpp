#include <algorithm>
#include <array>
#include <functional>
#include <optional>

#include "language/amounts.hpp"
#include "language/negation.hpp"
#include "language/readers.hpp"

namespace inzetwijzer::language {
namespace {

constexpr const char* rarely = "zelden";
constexpr const char* monthly = "maandelijks";
constexpr const char* weekly = "wekelijks";
constexpr const char* daily = "dagelijks";

struct Frequency {
  const char* id = nullptr;
  bool certain = true;
  std::size_t first = 0;  ///< its words: from first up to but not including last
  std::size_t last = 0;
  bool by_weekday = false;  ///< only days were named
};

/// How often so many times a year is. Several times a week is weekly, on five days or more daily; near a border it is
/// asked.
Frequency of_rate(double times_a_year) {
  constexpr double five_days_a_week = 5 * 52;
  constexpr double four_days_a_week = 4 * 52;
  constexpr double four_times_a_month = 4 * 12;
  constexpr double three_times_a_month = 3 * 12;
  constexpr double twice_a_month = 2 * 12;
  constexpr double once_a_month = 12;
  constexpr double every_two_months = 6;
  if (times_a_year >= five_days_a_week) return {daily};
  if (times_a_year >= four_times_a_month) return {weekly, times_a_year < four_days_a_week};
  if (times_a_year >= once_a_month) {
    return {monthly, times_a_year <= twice_a_month || times_a_year == three_times_a_month};
  }
  return {rarely, times_a_year < every_two_months};
}

class FrequencyFinder {
 public:
  FrequencyFinder(const Lexicon& lexicon, const Sentence& sentence)
      : m_lexicon{lexicon}, m_sentence{sentence}, m_amounts{find_amounts(lexicon, sentence)} {}

  std::vector<Frequency> find() {
    std::vector<Frequency> found;
    for (std::size_t at = 0; at < m_sentence.words.size();) {
      auto here = at_word(at);
      if (!here) {
        ++at;
        continue;
      }
      at = here->last;
      found.push_back(*here);
    }
    return found;
  }

 private:
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < m_sentence.words.size() ? std::string_view{m_sentence.words[at]} : std::string_view{};
  }

  /// "vrijdag", "vrijdagnacht".
  [[nodiscard]] bool is_weekday(std::string_view word) const {
    return std::ranges::any_of(m_lexicon.weekdays, [&](const std::string& day) { return word.starts_with(day); });
  }

  /// How many of the period at this word make a year; nothing when it is none.
  [[nodiscard]] std::optional<double> a_year(std::size_t at) const {
    if (has(m_lexicon.short_periods, word(at))) return m_lexicon.units_a_year.at("dag");
    if (is_weekday(word(at))) return m_lexicon.units_a_year.at("week");
    const auto found = m_lexicon.units.find(word(at));
    if (found == m_lexicon.units.end()) return std::nullopt;
    return m_lexicon.units_a_year.at(found->second.name) / found->second.count;
  }

  [[nodiscard]] std::optional<double> number_at(std::size_t at) const {
    if (const auto vague = m_lexicon.vague_numbers.find(word(at)); vague != m_lexicon.vague_numbers.end()) {
      return vague->second;
    }
    const auto amount = std::find_if(m_amounts.begin(), m_amounts.end(),
                                     [&](const Amount& candidate) { return candidate.first == at; });
    if (amount != m_amounts.end()) return amount->value;
    const auto small = m_lexicon.small_numbers.find(word(at));
    return small == m_lexicon.small_numbers.end() ? std::nullopt : std::optional{small->second};
  }

  std::optional<Frequency> at_word(std::size_t at) const {
    if (auto found = alternate(at)) return found;
    if (auto found = every(at)) return found;
    if (auto found = times_in_period(at)) return found;
    return on_weekdays(at);
  }

  static Frequency placed(Frequency frequency, std::size_t first, std::size_t last) {
    frequency.first = first;
    frequency.last = last;
    return frequency;
  }

  /// "om de dag", "om de twee weken": which of two it is, is asked.
  std::optional<Frequency> alternate(std::size_t at) const {
    if (word(at) != "om" || word(at + 1) != "de") return std::nullopt;
    const std::size_t number = word(at + 2) == "een" ? at + 3 : at + 2;
    const auto several = number_at(number);
    const std::size_t place = several ? number + 1 : at + 2;
    const auto periods = a_year(place);
    if (!periods) return std::nullopt;
    Frequency frequency = of_rate(*periods / several.value_or(2));
    const bool near_border = !several || *periods > m_lexicon.units_a_year.at("maand");
    frequency.certain = frequency.certain && !near_border;
    return placed(frequency, at, place + 1);
  }

  /// "elke dag", "iedere week", "elke maandag", "elke drie weken".
  std::optional<Frequency> every(std::size_t at) const {
    static const Words between{"paar", "werkende", "gewone", "hele", "enkele", "vrije"};
    if (!has(m_lexicon.every, word(at))) return std::nullopt;
    constexpr std::size_t reach = 3;
    double several = 1;
    for (std::size_t place = at + 1; place <= at + reach && !m_sentence.has_pause(place); ++place) {
      if (const auto periods = a_year(place)) return placed(of_rate(*periods / several), at, place + 1);
      const auto number = number_at(place);
      if (!number && !has(between, word(place))) break;
      several = number.value_or(several);
    }
    return std::nullopt;
  }

  /// "3 keer per week", "een paar dagen in de maand", "eens in de twee jaar", "per dag".
  std::optional<Frequency> times_in_period(std::size_t at) const {
    const auto amount = std::find_if(m_amounts.begin(), m_amounts.end(),
                                     [&](const Amount& candidate) { return candidate.first == at; });
    const bool once = word(at) == "eens" || word(at) == "per";
    const auto vague = m_lexicon.vague_numbers.find(word(at));  // "paar", before what has no unit of its own: "nachten"
    const bool several = amount == m_amounts.end() && vague != m_lexicon.vague_numbers.end();
    if (amount == m_amounts.end() && !once && !several) return std::nullopt;
    double times = amount != m_amounts.end() ? amount->value : several ? vague->second : 1;
    std::size_t place = amount != m_amounts.end() ? amount->last : several ? at + 1 : at;
    const bool counts_times = has(m_lexicon.times, word(place));  // "1 keer in de 4 weken" is no week
    const bool in_time = amount != m_amounts.end() && !amount->unit.empty() && !counts_times;
    if (in_time && amount->unit != "dag" && amount->unit != "uur") return std::nullopt;
    const auto is_counted = [&](std::string_view counted) {  // "3 keer", "een paar nachten"
      return has(m_lexicon.times, counted) || has(m_lexicon.approximators, counted) || has(m_lexicon.short_periods, counted) ||
             is_weekday(counted);
    };
    while (is_counted(word(place)) || (is_counted(word(place + 1)) && !is_in_a(place))) ++place;  // "1 late dienst"
    if (!is_in_a(place)) return std::nullopt;
    place = past_articles(place + 1);
    auto periods = a_year(place);
    if (!periods) {
      const auto number = number_at(place);
      periods = number ? a_year(place + 1) : std::nullopt;
      if (!periods) return std::nullopt;
      times /= *number;
      ++place;
    }
    const bool every_hour = amount != m_amounts.end() && amount->unit == "uur";
    return placed(of_rate(every_hour ? *periods : times * *periods), at, place + 1);
  }

  /// "op dinsdag en donderdag": weekly; from one day to another that is most of the week: daily.
  std::optional<Frequency> on_weekdays(std::size_t at) const {
    if (!is_weekday(word(at))) return std::nullopt;
    std::size_t last = at + 1;
    bool through = false;
    while (last < m_sentence.words.size() && (has(m_lexicon.weekdays, word(last)) || word(last) == "en" ||
                                              word(last) == "tot" || word(last) == "met")) {
      through = through || word(last) == "tot";
      ++last;
    }
    return {Frequency{.id = through ? daily : weekly, .first = at, .last = last, .by_weekday = true}};
  }

  [[nodiscard]] bool is_in_a(std::size_t at) const {
    static const Words prepositions{"per", "in", "op", "door", "a", "p", "binnen", "de"};
    return has(prepositions, word(at)) || has(m_lexicon.every, word(at));
  }

  [[nodiscard]] std::size_t past_articles(std::size_t at) const {
    while (word(at) == "de" || word(at) == "een" || word(at) == "het" || has(m_lexicon.every, word(at))) ++at;
    return at;
  }

  const Lexicon& m_lexicon;
  const Sentence& m_sentence;
  std::vector<Amount> m_amounts;
};

}  // namespace

std::optional<Reading> read_frequency(const Lexicon& lexicon, const Sentence& sentence) {
  std::optional<Frequency> meant;
  bool several = false;
  auto found = FrequencyFinder{lexicon, sentence}.find();
  // "eens in de maand, de eerste maandag"
  if (!std::ranges::all_of(found, &Frequency::by_weekday)) std::erase_if(found, std::mem_fn(&Frequency::by_weekday));
  for (const auto& frequency : found) {
    const std::array<std::size_t, 1> place{frequency.first};
    if (is_denied_before(lexicon, sentence, place)) continue;
    several = meant && meant->id != std::string_view{frequency.id};
    meant = frequency;
  }
  if (!meant) return std::nullopt;
  return Reading{std::string{meant->id}, meant->certain && !several, {}};
}

}  // namespace inzetwijzer::language
