#include "language/amounts.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "language/number_words.hpp"

namespace inzetwijzer::language {
namespace {

constexpr std::size_t longest_number = 12;
constexpr double first_calendar_year = 1900;
constexpr std::string_view one_word = "een";

class AmountFinder {
 public:
  AmountFinder(const Lexicon& lexicon, const Sentence& sentence) : m_lexicon{lexicon}, m_sentence{sentence} {}

  std::vector<Amount> find() {
    for (std::size_t at = 0; at < size();) {
      auto amount = amount_at(at);
      if (!amount) {
        ++at;
        continue;
      }
      at = amount->last;
      m_found.push_back(std::move(*amount));
    }
    join_ranges();
    give_shared_units();
    return std::move(m_found);
  }

 private:
  [[nodiscard]] std::size_t size() const { return m_sentence.words.size(); }
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < size() ? std::string_view{m_sentence.words[at]} : std::string_view{};
  }
  [[nodiscard]] bool is_word(std::size_t at, std::string_view expected) const { return word(at) == expected; }
  [[nodiscard]] const double* fraction(std::size_t at) const {
    const auto found = m_lexicon.fractions.find(word(at));
    return found == m_lexicon.fractions.end() ? nullptr : &found->second;
  }
  [[nodiscard]] const Lexicon::Unit* unit(std::size_t at) const {
    const auto found = m_lexicon.units.find(word(at));
    return found == m_lexicon.units.end() ? nullptr : &found->second;
  }

  static void put(Amount& amount, const Lexicon::Unit& unit) {
    amount.value *= unit.count;
    amount.unit = unit.name;
    amount.article = false;
  }

  /// "een jaar of tien", "stuk of tien": how many words stand before the number; 0 when it is not that.
  [[nodiscard]] std::size_t roughly_at(std::size_t at) const {
    const std::size_t measure = is_word(at, one_word) ? at + 1 : at;
    const bool counted = is_word(measure, "stuk") || unit(measure) != nullptr || has(m_lexicon.times, word(measure));
    return counted && is_word(measure + 1, "of") ? measure + 2 - at : 0;
  }

  std::optional<Amount> amount_at(std::size_t at) const {
    if (const std::size_t before = roughly_at(at)) {
      auto amount = plain_amount(at + before);
      if (!amount) return plain_amount(at);
      const std::size_t measure = at + before - 2;
      if (const auto* named = unit(measure); named != nullptr && amount->unit.empty()) put(*amount, *named);
      amount->first = at;
      amount->certain = false;
      return amount;
    }
    return plain_amount(at);
  }

  /// A number with what belongs to it: a half, a plus, a unit, a word of doubt before it.
  std::optional<Amount> plain_amount(std::size_t at) const {
    auto amount = number_at(at);
    if (!amount) return std::nullopt;
    add_half(*amount);
    if (is_word(amount->last, "+")) {
      amount->certain = false;
      ++amount->last;
    }
    if (const auto* named = unit(amount->last); named != nullptr && !m_sentence.has_pause(amount->last)) {
      put(*amount, *named);
      ++amount->last;
    }
    const bool doubted = is_doubted(at, amount->last);
    amount->certain = amount->certain && !doubted;
    return amount;
  }

  [[nodiscard]] bool is_doubted(std::size_t first, std::size_t last) const {
    constexpr std::size_t reach = 2;
    for (std::size_t back = 1; back <= reach && back <= first; ++back) {
      if (m_sentence.has_pause(first - back + 1)) break;
      if (has(m_lexicon.approximators, word(first - back))) return true;
    }
    return last < size() && !m_sentence.has_pause(last) && has(m_lexicon.approximators, word(last)) &&
           !is_word(last, "en");
  }

  std::optional<Amount> number_at(std::size_t at) const {
    Amount amount;
    amount.first = at;
    if (text::is_number(word(at))) {
      const auto value = written_number(word(at), amount.certain);
      if (!value) return std::nullopt;
      amount.value = *value;
      amount.last = at + 1;
      if (is_word(at + 1, "duizend")) {
        constexpr double thousand = 1000;
        amount.value *= thousand;
        ++amount.last;
      }
      return amount;
    }
    if (const std::size_t vague = vague_at(at, amount)) {
      amount.last = at + vague;
      amount.certain = false;
      return amount;
    }
    if (const auto* named = unit(at); named != nullptr && named->count != 1) {
      put(amount, *named);
      amount.value = named->count;
      amount.last = at + 1;
      return amount;
    }
    if (const auto half = spelled_half(m_lexicon, word(at))) {
      amount.value = *half;
      amount.last = at + 1;
      return amount;
    }
    if (const auto* part = fraction(at)) {
      amount.value = *part;
      amount.last = at + 1;
      return amount;
    }
    if (is_word(at, one_word) && fraction(at + 1) != nullptr) {
      amount.value = *fraction(at + 1);
      amount.last = at + 2;
      return amount;
    }
    const auto spelled = spelled_number_at(m_lexicon, m_sentence.words, m_sentence.pauses, at);
    if (!spelled) return std::nullopt;
    amount.value = static_cast<double>(spelled->value);
    amount.last = at + spelled->words;
    amount.article = spelled->words == 1 && is_word(at, one_word);
    return amount;
  }

  /// "een paar", "enkele": how many words it took.
  std::size_t vague_at(std::size_t at, Amount& amount) const {
    const std::size_t place = is_word(at, one_word) ? at + 1 : at;
    const auto found = m_lexicon.vague_numbers.find(word(place));
    if (found == m_lexicon.vague_numbers.end()) return 0;
    const bool counts = unit(place + 1) != nullptr || has(m_lexicon.times, word(place + 1)) || size() <= place - at + 2;
    if (!counts) return 0;
    amount.value = found->second;
    return place - at + 1;
  }

  /// "twee en een half", "tweeeneenhalf" is a number word of its own, "4 half".
  void add_half(Amount& amount) const {
    if (amount.value != std::floor(amount.value)) return;
    std::size_t at = amount.last;
    if (is_word(at, "en")) ++at;
    if (is_word(at, one_word)) ++at;
    const auto* part = fraction(at);
    if (part == nullptr || *part >= 1 || at == amount.first || (at == amount.last && !text::is_number(word(at - 1)))) return;
    amount.value += *part;
    amount.article = false;
    amount.last = at + 1;
  }

  /// "10 tot 15", "10 of 12", "2 à 3": one quantity, to be confirmed.
  void join_ranges() {
    for (std::size_t i = 1; i < m_found.size();) {
      Amount& low = m_found[i - 1];
      Amount& high = m_found[i];
      const bool adjoining = high.first == low.last + 1 || (high.first == low.last + 2 && is_word(low.last + 1, "de"));
      const std::string_view between = adjoining ? word(low.last) : std::string_view{};
      const bool is_range = between == "tot" || between == "of" || between == "a" ||
                            (between == "en" && low.first > 0 && is_between(low.first));
      const bool same_kind = low.unit.empty() || high.unit.empty() || low.unit == high.unit;
      const bool years = low.unit.empty() && low.value >= first_calendar_year;
      if (!is_range || !same_kind || low.article || years || high.value <= low.value) {
        ++i;
        continue;
      }
      low.value = std::floor((low.value + high.value) / 2);
      if (!high.unit.empty()) low.unit = high.unit;
      low.last = high.last;
      low.certain = false;
      m_found.erase(m_found.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  /// "tussen (de) 10": what stands before the first of two numbers.
  [[nodiscard]] bool is_between(std::size_t first) const {
    return is_word(first - 1, "tussen") || (first > 1 && is_word(first - 2, "tussen"));
  }

  /// "10, nee 12 jaar": a number without a unit next to one with a unit is of the same unit.
  void give_shared_units() {
    for (std::size_t i = 1; i < m_found.size(); ++i) {
      if (m_found[i - 1].unit.empty() && !m_found[i - 1].article) m_found[i - 1].unit = m_found[i].unit;
    }
  }

  const Lexicon& m_lexicon;
  const Sentence& m_sentence;
  std::vector<Amount> m_found;
};

bool turns_between(const Lexicon& lexicon, const Sentence& sentence, const Amount& earlier, const Amount& later) {
  for (std::size_t at = earlier.last; at < later.first; ++at) {
    const std::size_t length = longest_at(lexicon.turns, sentence.words, at);
    if (length > 0 && at + length <= later.first) return true;
    if (sentence.words[at] == "nee") return true;
  }
  return false;
}

/// The digits of "1.250" or "1250"; nothing when dots stand anywhere but between groups of three.
std::optional<std::string> ungrouped(std::string_view whole) {
  constexpr std::size_t group = 3;
  std::string digits;
  for (bool first = true; !whole.empty(); first = false) {
    const auto end = std::min(whole.find('.'), whole.size());
    const bool last = end == whole.size();
    if (!(first && last) && (first ? end == 0 || end > group : end != group)) return std::nullopt;
    digits += whole.substr(0, end);
    whole.remove_prefix(std::min(end + 1, whole.size()));
  }
  if (digits.empty()) return std::nullopt;
  return digits;
}

}  // namespace

std::optional<double> written_number(std::string_view word, bool& certain) {
  if (word.size() > longest_number) return std::nullopt;
  const auto comma = std::min(word.find(','), word.size());
  const auto dot = std::min(word.find('.'), word.size());
  constexpr std::size_t group = 3;
  const bool decimal_dot = comma == word.size() && dot < word.size() && word.size() - dot - 1 < group;
  const auto mark = decimal_dot ? dot : comma;
  const auto whole = ungrouped(word.substr(0, mark));
  const auto decimals = mark < word.size() ? word.substr(mark + 1) : std::string_view{"0"};
  if (!whole || decimals.find_first_of(".,") != std::string_view::npos) return std::nullopt;
  certain = certain && !decimal_dot;
  return std::strtod((*whole + "." + std::string{decimals}).c_str(), nullptr);
}

std::vector<Amount> find_amounts(const Lexicon& lexicon, const Sentence& sentence) {
  auto amounts = AmountFinder{lexicon, sentence}.find();
  const bool has_real = std::any_of(amounts.begin(), amounts.end(), [](const Amount& amount) { return !amount.article; });
  if (has_real) std::erase_if(amounts, [](const Amount& amount) { return amount.article; });
  return amounts;
}

std::optional<Amount> meant_amount(const Lexicon& lexicon, const Sentence& sentence,
                                   const std::vector<Amount>& amounts) {
  if (amounts.empty()) return std::nullopt;
  for (std::size_t i = amounts.size(); i-- > 1;) {
    if (turns_between(lexicon, sentence, amounts[i - 1], amounts[i])) return amounts[i];
  }
  if (amounts.size() == 1) return amounts.front();
  const bool all_equal = std::all_of(amounts.begin(), amounts.end(), [&](const Amount& amount) {
    return amount.value == amounts.front().value && amount.unit == amounts.front().unit;
  });
  if (all_equal) return amounts.front();
  return std::nullopt;
}

core::Value as_value(double number) {
  constexpr double largest = 1e9;
  if (std::abs(number) < largest && std::floor(number) == number) return static_cast<std::int64_t>(number);
  return number;
}

bool has_other_words(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts) {
  const auto within = [&](std::size_t at) {
    return std::any_of(amounts.begin(), amounts.end(),
                       [&](const Amount& amount) { return amount.first <= at && at < amount.last; });
  };
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto& word = sentence.words[at];
    const bool filler = has(lexicon.number_fillers, word) || has(lexicon.polite, word) || has(lexicon.fillers, word);
    if (!filler && !within(at)) return true;
  }
  return false;
}

}  // namespace inzetwijzer::language
