#include "text/pattern.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace inzetwijzer::text {
namespace {

constexpr std::size_t longest_gap = 3;
constexpr std::size_t most_gaps = 2;
constexpr std::size_t shortest_wildcard = 4;
constexpr std::string_view gap = "...";

/// The text up to the separator, which it loses with it; parts that are empty are skipped. Empty at the end.
std::string_view next_part(std::string_view& text, char separator) {
  while (text.starts_with(separator)) text.remove_prefix(1);
  const auto part = text.substr(0, text.find(separator));
  text.remove_prefix(part.size());
  return part;
}

constexpr std::uint64_t any_initial = ~std::uint64_t{0};

/// Words that differ in this bit differ in their first letter.
std::uint64_t initial_of(std::string_view word) {
  constexpr unsigned bits = 64;
  return word.empty() ? any_initial : std::uint64_t{1} << (static_cast<unsigned char>(word.front()) % bits);
}

bool is_plain_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// One folded word; nothing when it is none or several.
std::string folded_word(std::string_view text) {
  if (is_plain_word(text)) return std::string{text};
  Words words = fold(text);
  return words.size() == 1 ? std::move(words.front()) : std::string{};
}

}  // namespace

bool Pattern::Alternative::fits(std::string_view word) const {
  switch (shape) {
    case Shape::whole: return word == text;
    case Shape::beginning: return word.starts_with(text);
    case Shape::ending: return word.ends_with(text);
  }
  return false;
}

void Pattern::Slot::add(Alternative alternative) {
  initials |= alternative.shape == Shape::ending ? any_initial : initial_of(alternative.text);
  alternatives.push_back(std::move(alternative));
}

bool Pattern::Slot::fits(std::string_view word) const {
  return (initials & initial_of(word)) != 0 && std::any_of(alternatives.begin(), alternatives.end(),
                     [&](const Alternative& alternative) { return alternative.fits(word); });
}

tl::expected<Pattern::Slot, PatternProblem> Pattern::parse_slot(std::string_view text) {
  Slot slot;
  slot.alternatives.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '|')) + 1);
  for (auto part = next_part(text, '|'); !part.empty(); part = next_part(text, '|')) {
    Alternative alternative;
    if (part.ends_with('*')) alternative.shape = Shape::beginning;
    if (part.starts_with('*')) alternative.shape = Shape::ending;
    if (alternative.shape == Shape::beginning) part.remove_suffix(1);
    if (alternative.shape == Shape::ending) part.remove_prefix(1);
    if (part.find('*') != std::string_view::npos) return tl::unexpected{PatternProblem::stray_sign};
    alternative.text = folded_word(part);
    if (alternative.text.empty()) return tl::unexpected{PatternProblem::stray_sign};
    if (alternative.shape != Shape::whole && alternative.text.size() < shortest_wildcard) {
      return tl::unexpected{PatternProblem::short_wildcard};
    }
    slot.add(std::move(alternative));
  }
  if (slot.alternatives.empty()) return tl::unexpected{PatternProblem::stray_sign};
  return slot;
}

tl::expected<Pattern, PatternProblem> Pattern::parse(std::string_view text) {
  Pattern pattern;
  std::size_t gaps = 0;
  bool after_gap = false;
  pattern.m_slots.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1);
  for (auto part = next_part(text, ' '); !part.empty(); part = next_part(text, ' ')) {
    if (part == gap) {
      if (pattern.m_slots.empty() || after_gap) return tl::unexpected{PatternProblem::gap_at_end};
      after_gap = true;
      if (++gaps > most_gaps) return tl::unexpected{PatternProblem::too_many_gaps};
      continue;
    }
    const bool plain = part.find_first_of("|*") == std::string_view::npos;
    if (plain && is_plain_word(part)) {
      pattern.add_word(std::string{part}, std::exchange(after_gap, false));
      continue;
    }
    if (plain) {
      for (auto& word : fold(part)) pattern.add_word(std::move(word), std::exchange(after_gap, false));
      continue;
    }
    auto slot = parse_slot(part);
    if (!slot) return tl::unexpected{slot.error()};
    slot->after_gap = std::exchange(after_gap, false);
    pattern.m_slots.push_back(std::move(*slot));
  }
  if (after_gap) return tl::unexpected{PatternProblem::gap_at_end};
  if (pattern.m_slots.empty()) return tl::unexpected{PatternProblem::empty};
  return pattern;
}

Pattern Pattern::of(std::string_view text) {
  auto parsed = parse(text);
  if (!parsed) throw std::invalid_argument{"pattern: " + std::string{text}};
  return std::move(*parsed);
}

Pattern::Pattern(const Words& words) {
  for (const auto& word : words) add_word(word, false);
}

void Pattern::add_word(std::string word, bool after_gap) {
  Slot slot;
  slot.after_gap = after_gap;
  slot.add({std::move(word), Shape::whole});
  m_slots.push_back(std::move(slot));
}

bool Pattern::match_rest(const Words& words, std::size_t slot, std::size_t at,
                         std::vector<std::size_t>& places) const {
  if (slot == m_slots.size()) return true;
  const std::size_t reach = m_slots[slot].after_gap ? longest_gap : 0;
  for (std::size_t place = at; place <= at + reach && place < words.size(); ++place) {
    if (!m_slots[slot].fits(words[place])) continue;
    places.push_back(place);
    if (match_rest(words, slot + 1, place + 1, places)) return true;
    places.pop_back();
  }
  return false;
}

std::vector<std::size_t> Pattern::match(const Words& words, std::size_t at) const {
  std::vector<std::size_t> places;
  if (m_slots.empty() || at >= words.size()) return places;
  match_rest(words, 0, at, places);
  return places;
}

bool Pattern::names(std::string_view word) const {
  return std::any_of(m_slots.begin(), m_slots.end(), [&](const Slot& slot) {
    return std::any_of(slot.alternatives.begin(), slot.alternatives.end(), [&](const Alternative& alternative) {
      return alternative.shape == Shape::whole && alternative.text == word;
    });
  });
}

Words Pattern::vocabulary() const {
  constexpr std::size_t long_enough_alone = 6;
  Words words;
  for (const auto& slot : m_slots) {
    for (const auto& alternative : slot.alternatives) {
      const bool beginning = alternative.shape == Shape::beginning && alternative.text.size() >= long_enough_alone;
      if (alternative.shape == Shape::whole || beginning) words.push_back(alternative.text);
    }
  }
  return words;
}

Words Pattern::example() const {
  Words words;
  for (const auto& slot : m_slots) words.push_back(slot.alternatives.front().text);
  return words;
}

void PatternIndex::add(Pattern pattern) {
  const std::size_t number = m_patterns.size();
  for (const auto& alternative : pattern.m_slots.front().alternatives) {
    const auto& word = alternative.text;
    switch (alternative.shape) {
      case Pattern::Shape::whole: m_by_first_word[word].push_back(number); break;
      case Pattern::Shape::beginning: m_by_beginning[word.substr(0, shortest_wildcard)].push_back(number); break;
      case Pattern::Shape::ending: m_by_ending[word.substr(word.size() - shortest_wildcard)].push_back(number); break;
    }
  }
  m_patterns.push_back(std::move(pattern));
}

/// The patterns that may begin with this word by a beginning or ending, each once, ascending.
std::vector<std::size_t> PatternIndex::open_starts(const std::string& word) const {
  std::vector<std::size_t> numbers;
  if (word.size() < shortest_wildcard) return numbers;
  const auto take = [&](const auto& map, const std::string& key) {
    if (const auto found = map.find(key); found != map.end()) {
      numbers.insert(numbers.end(), found->second.begin(), found->second.end());
    }
  };
  take(m_by_beginning, word.substr(0, shortest_wildcard));
  take(m_by_ending, word.substr(word.size() - shortest_wildcard));
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::vector<PatternIndex::Match> PatternIndex::find(const Words& words) const {
  std::vector<Match> matches;
  const auto consider = [&](std::size_t number, std::size_t at) {
    auto places = m_patterns[number].match(words, at);
    if (!places.empty()) matches.push_back({number, std::move(places)});
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (const auto found = m_by_first_word.find(words[at]); found != m_by_first_word.end()) {
      for (const std::size_t number : found->second) consider(number, at);
    }
    for (const std::size_t number : open_starts(words[at])) consider(number, at);
  }
  return matches;
}

}  // namespace inzetwijzer::text
