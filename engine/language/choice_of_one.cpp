#include <algorithm>

#include "language/choice_parts.hpp"
#include "language/other_words.hpp"
#include "language/taken_back.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

constexpr const char* both_id = "beide";

/// The index after the last "maar", "toch" or "eigenlijk" with words after it; 0 when there is none.
std::size_t after_turn(const Lexicon& lexicon, const Sentence& sentence) {
  std::size_t from = 0;
  for (std::size_t at = 1; at < sentence.words.size(); ++at) {
    const std::size_t length = longest_at(lexicon.turns, sentence.words, at);
    if (length > 0 && at + length < sentence.words.size()) from = at + length;
  }
  return from;
}

/// The option that stands for all others, when all of them are named: "voorkomen waar het kan, anders ermee omgaan".
std::optional<std::size_t> option_for_all(const Expected& expected, const Chosen& named) {
  for (const std::size_t option : real_options(expected)) {
    if (expected.options[option].id != both_id) continue;
    Chosen others = real_options(expected);
    others.erase(option);
    const bool all = std::ranges::all_of(others, [&](std::size_t other) { return named.contains(other); });
    if (all) return option;
  }
  return std::nullopt;
}

/// "pittig, ben geradbraakt, zwaar dus": the last thing said, with "dus" beside it.
bool is_concluded(const Sentence& sentence, const Mention& last) {
  const std::size_t after = last.places.back() + 1;
  const bool before = last.places.front() > 0 && sentence.words[last.places.front() - 1] == "dus";
  const bool closes = after == sentence.words.size() || (after + 1 == sentence.words.size() && sentence.words[after] == "dus");
  return closes && (before || after < sentence.words.size());
}

}  // namespace

ChoiceReading pick_one(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                       const std::vector<Mention>& mentions) {
  const auto corrected = from_word(mentions, after_correction(lexicon, sentence));
  if (const Chosen last = options_of(corrected); last.size() == 1 && corrected.size() < mentions.size()) {
    return {reading_of(expected, last, all_certain(corrected)), "verbeterd", {}};
  }
  if (const auto both = option_for_all(expected, options_of(mentions))) return {reading_of(expected, {*both}, false), "allebei", {}};
  if (const Mention& last = mentions.back(); is_concluded(sentence, last)) {
    return {reading_of(expected, {last.option}, false), "besloten", {}};
  }
  const Mention& first = mentions.front();
  const std::size_t after = first.places.back() + 1;
  if (sentence.has_pause(after) && other_words(lexicon, sentence.part(0, first.places.front()), {}) == 0) {
    return {reading_of(expected, {first.option}, first.places.front() == 0 && first.by_label && first.certain), "voorop", {}};
  }
  if (first.places.front() == 0 && first.certain && after < sentence.words.size() && sentence.words[after] == "maar") {
    return {reading_of(expected, {first.option}, false), "voorop", {}};
  }
  auto sure = mentions;
  std::erase_if(sure, [](const Mention& mention) { return !mention.certain; });
  if (const Chosen only = options_of(sure); only.size() == 1) return {reading_of(expected, only, false), "zekerste", {}};
  if (const Chosen last = options_of(from_word(mentions, after_turn(lexicon, sentence))); last.size() == 1) {
    return {reading_of(expected, last, false), "na-wending", {}};
  }
  const auto longest = std::max_element(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return a.places.size() < b.places.size();
  });
  const bool unique = std::all_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.option == longest->option || mention.places.size() < longest->places.size();
  });
  if (unique) return {reading_of(expected, {longest->option}, false), "langste", {}};
  return suggesting(expected, options_of(mentions), "meer-dan-een");
}

bool points_elsewhere(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                      const std::vector<Mention>& named) {
  if (expected.type == QuestionType::multiple) return false;
  const Chosen chosen = options_of(named);
  const auto is_named = [&](std::size_t place) {
    return std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
      return std::find(mention.places.begin(), mention.places.end(), place) != mention.places.end();
    });
  };
  const auto hints = find_hints(lexicon, expected, sentence);
  return std::any_of(hints.begin(), hints.end(), [&](const Mention& hint) {
    return !hint.denied && !chosen.contains(hint.option) && std::none_of(hint.places.begin(), hint.places.end(), is_named);
  });
}

}  // namespace inzetwijzer::language
