#include "language/taken_back.hpp"

#include <algorithm>

namespace inzetwijzer::language {
namespace {

/// Where words that take something back begin and end.
struct Correction {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<Correction> corrections(const Lexicon& lexicon, const Sentence& sentence) {
  std::vector<Correction> found;
  for (std::size_t at = 1; at < sentence.words.size();) {
    const std::size_t length = longest_at(lexicon.corrections, sentence.words, at);
    const bool is_object = length == 1 && has(lexicon.prepositions, sentence.words[at - 1]);  // "van wacht zijn"
    if (length > 0 && !is_object) found.push_back({at, at + length});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

/// Where "daar hebben we een kraan voor" begins, that says why something is not so; the end when it does not.
std::size_t explanation_after(const Lexicon& lexicon, const Sentence& sentence, const Mention& denied) {
  constexpr std::size_t reach = 4;
  const std::size_t after = denied.places.back() + 1;
  for (std::size_t at = after; at < sentence.words.size() && at < after + reach; ++at) {
    const auto& before = sentence.words[at - 1];
    const bool begins = sentence.has_pause(at) || before == "meer" || has(lexicon.negations, before) || has(lexicon.clause_openers, before) ||
                        is_one_of({before}, lexicon.no);
    if (begins && has(lexicon.explanations, sentence.words[at])) return at;
    if (sentence.has_pause(at)) break;
  }
  return sentence.words.size();
}

}  // namespace

bool take_back(const Lexicon& lexicon, const Sentence& sentence, std::vector<Mention>& mentions) {
  bool unclear = false;
  for (const auto& correction : corrections(lexicon, sentence)) {
    const auto next = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return mention.places.front() >= correction.first;
    });
    auto meant = next;
    if (next == mentions.end() && correction.last == sentence.words.size() && !mentions.empty()) --meant;
    if (meant == mentions.end() || meant == mentions.begin()) continue;
    const auto taken = mentions.erase(meant - 1);
    unclear = unclear || taken != mentions.begin();
  }
  return unclear;
}

std::size_t after_correction(const Lexicon& lexicon, const Sentence& sentence) {
  const auto found = corrections(lexicon, sentence);
  return found.empty() || found.back().last == sentence.words.size() ? 0 : found.back().last;
}

std::vector<Mention> without_denied_later(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& all,
                                          std::vector<Mention> mentions) {
  const std::size_t from = after_correction(lexicon, sentence);
  std::erase_if(mentions, [&](const Mention& mention) {
    return mention.places.front() < from && std::ranges::any_of(all, [&](const Mention& later) {
      return later.denied && later.option == mention.option && later.places.front() >= from;
    });
  });
  return mentions;
}

std::vector<Mention> without_explanations(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Mention>& all,
                                          std::vector<Mention> mentions) {
  for (const auto& denied : all) {
    if (!denied.denied) continue;
    const std::size_t from = explanation_after(lexicon, sentence, denied);
    std::size_t to = from + 1;
    while (to < sentence.words.size() && !sentence.has_pause(to) && !has(lexicon.scope_ends, sentence.words[to])) ++to;
    std::erase_if(mentions, [&](const Mention& mention) {
      return mention.places.front() >= from && mention.places.front() < to;
    });
  }
  return mentions;
}

}  // namespace inzetwijzer::language
