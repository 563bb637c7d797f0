#include "text/pattern.hpp"

#include <algorithm>
#include <utility>

namespace inzetwijzer::text {
namespace {

constexpr std::size_t longest_gap = 3;
constexpr std::size_t most_gaps = 2;
constexpr std::size_t shortest_wildcard = 4;
constexpr std::string_view gap = "...";

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = text.find(separator);
    if (end != 0) parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
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

bool Pattern::Slot::fits(std::string_view word) const {
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [&](const Alternative& alternative) { return alternative.fits(word); });
}

tl::expected<Pattern::Slot, PatternProblem> Pattern::parse_slot(std::string_view text) {
  Slot slot;
  for (auto part : split(text, '|')) {
    Alternative alternative;
    if (part.ends_with('*')) alternative.shape = Shape::beginning;
    if (part.starts_with('*')) alternative.shape = Shape::ending;
    if (alternative.shape == Shape::beginning) part.remove_suffix(1);
    if (alternative.shape == Shape::ending) part.remove_prefix(1);
    if (part.find('*') != std::string_view::npos) return tl::unexpected{PatternProblem::stray_sign};
    const Words folded = fold(part);
    if (folded.size() != 1) return tl::unexpected{PatternProblem::stray_sign};
    alternative.text = folded.front();
    if (alternative.shape != Shape::whole && alternative.text.size() < shortest_wildcard) {
      return tl::unexpected{PatternProblem::short_wildcard};
    }
    slot.alternatives.push_back(std::move(alternative));
  }
  if (slot.alternatives.empty()) return tl::unexpected{PatternProblem::stray_sign};
  return slot;
}

tl::expected<Pattern, PatternProblem> Pattern::parse(std::string_view text) {
  Pattern pattern;
  std::size_t gaps = 0;
  bool after_gap = false;
  for (const auto part : split(text, ' ')) {
    if (part == gap) {
      if (pattern.m_slots.empty() || after_gap) return tl::unexpected{PatternProblem::gap_at_end};
      after_gap = true;
      if (++gaps > most_gaps) return tl::unexpected{PatternProblem::too_many_gaps};
      continue;
    }
    const bool plain = part.find_first_of("|*") == std::string_view::npos;
    if (plain) {
      for (const auto& word : fold(part)) {
        pattern.m_slots.push_back({{{word, Shape::whole}}, std::exchange(after_gap, false)});
      }
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

Pattern::Pattern(const Words& words) {
  for (const auto& word : words) m_slots.push_back({{{word, Shape::whole}}, false});
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
  bool open = false;
  for (const auto& alternative : pattern.m_slots.front().alternatives) {
    if (alternative.shape == Pattern::Shape::whole) {
      m_by_first_word[alternative.text].push_back(number);
    } else {
      open = true;
    }
  }
  if (open) m_open_starts.push_back(number);
  m_patterns.push_back(std::move(pattern));
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
    for (const std::size_t number : m_open_starts) consider(number, at);
  }
  return matches;
}

}  // namespace inzetwijzer::text
