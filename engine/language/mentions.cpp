#include "language/mentions.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "language/mention_marks.hpp"

namespace inzetwijzer::language {
namespace {

template <typename Visit>
void for_each_label(const Expected& expected, Visit visit) {
  for (std::size_t i = 0; i < expected.options.size(); ++i) {
    const auto& option = expected.options[i];
    visit(i, option.label);
    visit(i, option.id);
    for (const auto& synonym : option.synonyms) visit(i, synonym);
  }
}

/// Spares folding most labels: false when a label begins with a letter that none of the words begins with.
bool may_begin(std::string_view label, std::span<const std::string> words) {
  const char first = label.empty() ? '\0' : label.front();
  const bool is_upper = first >= 'A' && first <= 'Z';
  if (!is_upper && (first < 'a' || first > 'z')) return true;
  const char folded = is_upper ? static_cast<char>(first - 'A' + 'a') : first;
  return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(folded); });
}

std::optional<std::size_t> option_index(const Expected& expected, std::string_view id) {
  for (std::size_t i = 0; i < expected.options.size(); ++i) {
    if (expected.options[i].id == id) return i;
  }
  return std::nullopt;
}

void add_labels(std::vector<Mention>& found, const Expected& expected, const Words& words) {
  for_each_label(expected, [&](std::size_t option, std::string_view label) {
    const auto& id = expected.options[option].id;
    if (id == core::none_id || id == core::unknown_id) return;  // "geen" says something else inside a sentence
    if (!may_begin(label, words)) return;
    const Words phrase = text::fold(label);
    for (std::size_t at = 0; at + phrase.size() <= words.size(); ++at) {
      if (!text::starts_at(words, at, phrase)) continue;
      std::vector<std::size_t> places(phrase.size());
      std::iota(places.begin(), places.end(), at);
      found.push_back({option, true, true, false, std::move(places)});
    }
  });
}

/// "rie is er, vertrouwenspersoon niet" does not say "rie niet": all that stands after a pause is a denial.
bool borrows_denial(const Lexicon& lexicon, const Sentence& sentence, const std::vector<std::size_t>& places) {
  if (!has(lexicon.negations, sentence.words[places.back()]) || places.size() < 2) return false;
  for (std::size_t at = places[places.size() - 2] + 1; at <= places.back(); ++at) {
    if (sentence.has_pause(at)) return true;
  }
  return false;
}

void add_phrases(std::vector<Mention>& found, const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr) return;
  for (auto& match : question->patterns.find(sentence.words)) {
    if (borrows_denial(lexicon, sentence, match.places)) continue;
    const auto& meaning = question->meanings[match.pattern];
    if (const auto option = option_index(expected, meaning.option)) {
      found.push_back({*option, meaning.certain, false, false, std::move(match.places)});
    }
  }
}

/// "weten niet wat er" and "wat er verwacht wordt": phrases of one option that share words say it together.
bool join(Mention& mention, const Mention& other, std::vector<bool>& taken) {
  const auto in_mention = [&](std::size_t place) {
    return std::find(mention.places.begin(), mention.places.end(), place) != mention.places.end();
  };
  const auto& places = other.places;
  if (mention.option != other.option || std::none_of(places.begin(), places.end(), in_mention)) return false;
  if (std::any_of(places.begin(), places.end(), [&](std::size_t at) { return taken[at] && !in_mention(at); })) return false;
  for (const std::size_t place : places) {
    if (!in_mention(place)) mention.places.push_back(place);
    taken[place] = true;
  }
  std::sort(mention.places.begin(), mention.places.end());
  mention.certain = mention.certain || other.certain;
  return true;
}

/// Of mentions that share a word the one of most words stays; of equal ones a label, then the surest.
std::vector<Mention> without_overlap(std::vector<Mention> found, std::size_t words) {
  std::stable_sort(found.begin(), found.end(), [](const Mention& a, const Mention& b) {
    if (a.places.size() != b.places.size()) return a.places.size() > b.places.size();
    if (a.by_label != b.by_label) return a.by_label;
    return a.certain && !b.certain;
  });
  std::vector<bool> taken(words, false);
  std::vector<Mention> kept;
  for (auto& mention : found) {
    const bool free = std::none_of(mention.places.begin(), mention.places.end(),
                                   [&](std::size_t place) { return taken[place]; });
    if (!free) {
      for (Mention& known : kept) {
        if (!mention.by_label && join(known, mention, taken)) break;
      }
      continue;
    }
    for (const std::size_t place : mention.places) taken[place] = true;
    kept.push_back(std::move(mention));
  }
  std::sort(kept.begin(), kept.end(),
            [](const Mention& a, const Mention& b) { return a.places.front() < b.places.front(); });
  return kept;
}

std::vector<Mention> marked(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                            std::vector<Mention> found) {
  auto mentions = without_overlap(std::move(found), sentence.words.size());
  if (expected.names_lacks) {
    mark_present(lexicon, expected, sentence, mentions);
  } else {
    mark_denied(lexicon, expected, sentence, mentions);
  }
  return mentions;
}

}  // namespace

std::vector<Mention> find_mentions(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  std::vector<Mention> found;
  add_labels(found, expected, sentence.words);
  add_phrases(found, lexicon, expected, sentence);
  return marked(lexicon, expected, sentence, std::move(found));
}

std::vector<Mention> find_hints(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr) return {};
  std::vector<Mention> found;
  for (auto& match : question->hints.find(sentence.words)) {
    if (const auto option = option_index(expected, question->hinted[match.pattern])) {
      found.push_back({*option, false, false, false, std::move(match.places)});
    }
  }
  return marked(lexicon, expected, sentence, std::move(found));
}

std::optional<std::size_t> named_option(const Expected& expected, const Words& words) {
  if (words.empty()) return std::nullopt;
  std::optional<std::size_t> found;
  bool several = false;
  for_each_label(expected, [&](std::size_t option, std::string_view label) {
    if (!may_begin(label, {&words.front(), 1}) || text::fold(label) != words) return;
    several = several || (found && *found != option);
    found = option;
  });
  return several ? std::nullopt : found;
}

std::optional<std::size_t> phrased_option(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence) {
  const auto* question = lexicon.find(expected.question);
  if (question == nullptr || sentence.words.size() < 2) return std::nullopt;
  for (const auto& match : question->patterns.find(sentence.words)) {
    const auto& meaning = question->meanings[match.pattern];
    if (!meaning.certain || match.places.size() != sentence.words.size()) continue;
    if (const auto option = option_index(expected, meaning.option)) return option;
  }
  return std::nullopt;
}

Words label_words(const Expected& expected) {
  Words words;
  for_each_label(expected, [&](std::size_t, std::string_view label) {
    for (auto& word : text::fold(label)) words.push_back(std::move(word));
  });
  return words;
}

}  // namespace inzetwijzer::language
