#include "language/choice_reader.hpp"

#include <algorithm>

#include "language/choice_parts.hpp"
#include "language/clauses.hpp"
#include "language/other_words.hpp"
#include "language/taken_back.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

constexpr const char* about_others = "over-een-ander";

bool is_denied(const Mention& mention) { return mention.denied; }

/// The mentions that make up the answer: not denied, no "geen" beside something else.
std::vector<Mention> affirmed(const Expected& expected, std::vector<Mention> mentions) {
  std::erase_if(mentions, is_denied);
  const bool real = std::any_of(mentions.begin(), mentions.end(),
                                [&](const Mention& mention) { return !is_exclusive(expected, mention.option); });
  if (real && expected.type == QuestionType::multiple) {
    std::erase_if(mentions, [&](const Mention& mention) { return is_exclusive(expected, mention.option); });
  }
  return mentions;
}

/// "wil hier blijven, maar graag meer variatie": the first may only be granted.
bool grants_something(const Sentence& sentence, const std::vector<Mention>& mentions) {
  const std::size_t first = mentions.front().places.back();
  const std::size_t last = mentions.back().places.front();
  if (first >= last) return false;
  const Words between = sentence.part(first, last).words;
  return std::ranges::find(between, "maar") != between.end();
}

/// The index after the last words that say that something is over; 0 when there are none.
std::size_t after_past(const Lexicon& lexicon, const Sentence& sentence) {
  std::size_t after = 0;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    if (const std::size_t length = longest_at(lexicon.past, sentence.words, at); length > 0) after = at + length;
  }
  return after;
}

/// What the mentions come to; a list and a single choice alike.
ChoiceReading of_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                          const std::vector<Mention>& all) {
  const auto own = of_speaker(lexicon, expected, sentence, all);
  if (own.empty() && !all.empty()) return {std::nullopt, about_others, {}};
  auto meant = without_denied_later(lexicon, sentence, own, affirmed(expected, own));
  meant = without_explanations(lexicon, sentence, own, std::move(meant));
  const auto [mentions, sure] = counted(lexicon, expected, sentence, std::move(meant));
  if (mentions.empty()) return {std::nullopt, all.empty() ? "niets-genoemd" : "alles-ontkend", {}};
  const Chosen chosen = options_of(mentions);
  if (const std::size_t now = after_past(lexicon, sentence); now > 0) {
    const auto later = from_word(mentions, now);
    if (later.empty()) return suggesting(expected, chosen, "voorbij");
    return {reading_of(expected, options_of(later), false), "voorbij", {}};
  }
  if (expected.type != QuestionType::multiple && chosen.size() > 1) {
    return pick_one(lexicon, expected, sentence, mentions);
  }
  const auto is_doubtful_denial = [](const Mention& mention) { return mention.denied && !mention.certain; };
  const bool certain = sure && std::ranges::none_of(own, is_doubtful_denial) && all_certain(mentions) &&
                       !grants_something(sentence, mentions) && leave_no_doubt(lexicon, expected, sentence, all) &&
                       !points_elsewhere(lexicon, expected, sentence, mentions);
  return {reading_of(expected, chosen, certain), "genoemd", {}};
}

/// "niet licht, maar ook niet zwaar": between two ends that are both denied, or one that is denied as well as named by words
/// ("niet echt zwaar").
std::optional<std::size_t> middle_of_denied(const Lexicon& lexicon, const Expected& expected, const std::vector<Mention>& mentions) {
  constexpr std::size_t three = 3;
  const auto* question = lexicon.find(expected.question);
  const Chosen options = real_options(expected);
  if (question == nullptr || !question->scaled || options.size() != three) return std::nullopt;
  const auto is_denied_one = [&](std::size_t option) {
    return std::ranges::any_of(mentions, [&](const Mention& mention) { return mention.denied && mention.option == option; });
  };
  const bool any = std::ranges::any_of(mentions, is_denied);
  const bool nothing_else = std::ranges::all_of(mentions, [&](const Mention& mention) {
    return mention.denied || is_denied_one(mention.option);
  });
  const bool both = is_denied_one(*options.begin()) && is_denied_one(*options.rbegin());
  if (!any || !nothing_else || (!both && std::ranges::all_of(mentions, is_denied))) return std::nullopt;
  return *std::next(options.begin());
}

ChoiceReading by_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  auto mentions = find_mentions(lexicon, expected, sentence);
  if (const auto middle = middle_of_denied(lexicon, expected, mentions)) {
    return {reading_of(expected, {*middle}, false), "ertussenin", {}};
  }
  if (expected.type == QuestionType::multiple && !affirmed(expected, mentions).empty()) {
    mentions = with_hints(lexicon, sentence, std::move(mentions), find_hints(lexicon, expected, sentence));
  }
  return of_mentions(lexicon, expected, sentence, mentions);
}

/// "mijn maat heeft last van zijn rug, ik zelf niet": of the speaker nothing holds.
ChoiceReading of_speaker_alone(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  Sentence own = without_polite(lexicon, without_others(lexicon, sentence));
  const auto says_nothing = [&](const std::string& word) { return has(lexicon.self, word) || has(lexicon.fillers, word); };
  while (!own.words.empty() && says_nothing(own.words.front())) own = own.part(1, own.words.size());
  auto found = own.words.empty() ? std::nullopt : none(lexicon, expected, own);
  if (found) found->certain = false;
  return {std::move(found), about_others, {}};
}

/// "geen flauw idee hoe zwaar".
bool opens_with_not_knowing(const Lexicon& lexicon, const Sentence& sentence) {
  const std::size_t length = longest_at(lexicon.unknown, sentence.words, 0);
  return length > 1 && length < sentence.words.size() && has(lexicon.asking, sentence.words[length]);
}

/// True when a phrase that names a real option begins the sentence: "geen tijd" is not "geen".
bool begins_with_mention(const Expected& expected, const std::vector<Mention>& mentions) {
  return !mentions.empty() && mentions.front().places.front() == 0 && !is_exclusive(expected, mentions.front().option);
}

}  // namespace

ChoiceReading read_choice(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const Sentence plain = without_polite(lexicon, sentence);
  if (auto found = whole_answer(lexicon, expected, plain)) return *found;
  if (!begins_with_mention(expected, find_mentions(lexicon, expected, plain))) {
    if (auto found = all_but(lexicon, expected, plain)) return {std::move(found), "alles", {}};
    if (auto found = none(lexicon, expected, plain)) return {std::move(found), "geen", {}};
  }
  auto part = by_part(lexicon, expected, sentence, [&](const Sentence& words) -> std::optional<Reading> {
    if (auto found = unknown(expected, is_unknown(lexicon, words))) return found->reading;
    if (auto found = all_but(lexicon, expected, words)) return found;
    return none(lexicon, expected, words);
  });
  if (part) return {std::move(part), "deel", {}};
  if (auto found = none_and_more(lexicon, expected, sentence)) return {std::move(found), "geen", {}};
  auto named = by_mentions(lexicon, expected, sentence);
  const bool list = expected.type == QuestionType::multiple;  // there "ik weet niet wat er kan" may name an option
  if (auto found = unknown(expected, !list && opens_with_not_knowing(lexicon, sentence))) {
    found->reading->certain = false;
    return *found;
  }
  if (named.reading) return named;
  if (const std::size_t now = after_past(lexicon, sentence); now > 0 && now < sentence.words.size()) {
    if (auto found = none(lexicon, expected, without_polite(lexicon, sentence.part(now, sentence.words.size())))) {
      found->certain = false;
      return {std::move(found), "voorbij", {}};
    }
  }
  if (named.finding == about_others) return of_speaker_alone(lexicon, expected, sentence);
  if (auto found = unknown(expected, says_unknown(lexicon, sentence))) return *found;
  return named;
}

ChoiceReading read_hints(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  auto hinted = of_mentions(lexicon, expected, sentence, find_hints(lexicon, expected, sentence));
  if (hinted.reading) hinted.finding = "aanwijzing";
  if (!hinted.reading && contains_unknown(lexicon, sentence) && offers(expected, core::unknown_id)) {
    return {Reading{unknown_value(expected.type), false, {}}, "weet-niet", {}};
  }
  return hinted;
}

core::Value unknown_value(QuestionType type) {
  if (type == QuestionType::multiple) return core::Options{std::string{core::unknown_id}};
  return std::string{core::unknown_id};
}

bool offers(const Expected& expected, std::string_view option) {
  return std::any_of(expected.options.begin(), expected.options.end(),
                     [&](const content::OptionText& candidate) { return candidate.id == option; });
}

}  // namespace inzetwijzer::language
