#include "language/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/stem.hpp"

namespace inzetwijzer::language {

Vocabulary::Vocabulary(text::Words words) : m_contents{std::make_shared<Contents>()} {
  m_contents->unsorted = std::move(words);
}

bool Vocabulary::contains(std::string_view word) const {
  const auto& known_words = words();
  const auto found = std::lower_bound(known_words.begin(), known_words.end(), word,
                                      [](const KnownWord& known, std::string_view sought) { return known.word < sought; });
  return found != known_words.end() && found->word == word;
}

const std::vector<KnownWord>& Vocabulary::words() const {
  std::call_once(m_contents->made, [this] {
    text::Words words = std::move(m_contents->unsorted);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    m_contents->words.reserve(words.size());
    for (auto& word : words) {
      std::string sound = sound_of(word);
      std::string stem = stem_of(word);
      m_contents->words.push_back({std::move(word), std::move(sound), std::move(stem)});
    }
  });
  return m_contents->words;
}

std::string sound_of(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> alike{{
      {"sch", "sg"}, {"ij", "y"}, {"ei", "y"}, {"ou", "au"}, {"ie", "i"}, {"ck", "k"}, {"ch", "g"}, {"ph", "f"},
      {"th", "t"}, {"q", "k"}, {"x", "ks"}, {"c", "k"}}};
  std::string result;
  while (!word.empty()) {
    const auto found =
        std::find_if(alike.begin(), alike.end(), [&](const auto& pair) { return word.starts_with(pair.first); });
    if (found != alike.end()) {
      result += found->second;
      word.remove_prefix(found->first.size());
      continue;
    }
    if (result.empty() || result.back() != word.front()) result += word.front();
    word.remove_prefix(1);
  }
  if (result.ends_with('d')) result.back() = 't';
  return result;
}

std::string stem_of(std::string_view word) {
  thread_local const text::Stemmer stemmer;
  return stemmer.stem(word);
}

}  // namespace inzetwijzer::language
