#include "conversation/subjects.hpp"

#include <algorithm>

#include "conversation/answering.hpp"
#include "conversation/asking.hpp"
#include "conversation/wording.hpp"
#include "dialogue/unit.hpp"
#include "text/fold.hpp"
#include "language/lexicon.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {
namespace {

using text::Words;

struct Candidate {
  std::string unit;
  Words words;
};

void add(std::vector<Candidate>& candidates, const std::string& unit, std::string_view name) {
  auto words = text::fold(name);
  if (!words.empty()) candidates.push_back({unit, std::move(words)});
}

void add_parts(Turn& turn, std::vector<Candidate>& candidates, const std::string& unit) {
  const auto& questions = turn.content().questions;
  if (!dialogue::is_list(questions, unit)) return;
  for (const auto* member : dialogue::members(questions, turn.role(), unit)) {
    add(candidates, member->id, name_of(turn, member->id));
    add(candidates, member->id, member->part);
    add(candidates, member->id, member->id);
  }
}

std::vector<Candidate> all_candidates(Turn& turn, const std::vector<std::string>& units) {
  std::vector<Candidate> candidates;
  for (const auto& unit : units) {
    add(candidates, unit, name_of(turn, unit));
    add(candidates, unit, unit);
  }
  for (const auto& unit : units) add_parts(turn, candidates, unit);
  return candidates;
}

/// Words that stand between what to change and the new value.
Words value_words(const Words& words, std::size_t from) {
  while (from < words.size() && language::has(language::lexicon().links, words[from])) ++from;
  return {words.begin() + static_cast<std::ptrdiff_t>(from), words.end()};
}

std::optional<UnitSubject> by_number(Turn& turn, const std::vector<std::string>& units, const Words& words) {
  if (words.empty() || !text::is_number(words.front())) return std::nullopt;
  const auto found = std::find_if(units.begin(), units.end(), [&](const std::string& unit) {
    return std::to_string(dialogue::number_of(turn.state(), unit)) == words.front();
  });
  if (found == units.end()) return std::nullopt;
  return UnitSubject{*found, text::join(value_words(words, 1))};
}

std::optional<UnitSubject> by_name(const std::vector<Candidate>& candidates, const Words& words) {
  const Candidate* best = nullptr;
  for (const auto& candidate : candidates) {
    if (!text::starts_at(words, 0, candidate.words)) continue;
    if (best == nullptr || candidate.words.size() > best->words.size()) best = &candidate;
  }
  if (best == nullptr) return std::nullopt;
  return UnitSubject{best->unit, text::join(value_words(words, best->words.size()))};
}

/// A name somewhere in the words, when it is the only one.
std::optional<UnitSubject> by_mention(const std::vector<Candidate>& candidates, const Words& words) {
  const Candidate* found = nullptr;
  for (const auto& candidate : candidates) {
    if (!text::contains(words, candidate.words)) continue;
    if (found != nullptr && found->unit != candidate.unit) return std::nullopt;
    found = &candidate;
  }
  return found == nullptr ? std::nullopt : std::optional{UnitSubject{found->unit, {}}};
}

Words without_article(Words words) {
  while (words.size() > 1 && language::has(language::lexicon().articles, words.front()))
    words.erase(words.begin());
  return words;
}

}  // namespace

std::vector<std::string> overview_units(const Turn& turn) {
  std::vector<std::string> units;
  const auto& state = turn.state();
  for (const auto& unit : state.asked) {
    const bool given =
        dialogue::gather(turn.content().questions, turn.role(), unit, state.answers).has_value();
    if (given || state.skipped.contains(unit)) units.push_back(unit);
  }
  return units;
}

std::optional<UnitSubject> find_unit(Turn& turn, std::string_view text) {
  const auto units = overview_units(turn);
  const auto words = without_article(text::fold(text));
  if (auto found = by_number(turn, units, words)) return found;
  const auto candidates = all_candidates(turn, units);
  if (auto found = by_name(candidates, words)) return found;
  return by_mention(candidates, words);
}

void reopen(Turn& turn, const UnitSubject& subject) {
  turn.record(dialogue::Reopened{subject.unit});
  if (!subject.new_value.empty() && take_words(turn, subject.new_value)) return;
  const auto old = given_answer(turn, subject.unit);
  if (old.empty()) return;
  turn.say("wijzig.oud", {{"antwoord", old}});
}

}  // namespace inzetwijzer::conversation
