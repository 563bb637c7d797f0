#include "language/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "text/stem.hpp"

namespace inzetwijzer::language {

Vocabulary::Vocabulary(text::Words words) : m_contents{std::make_shared<Contents>()} {
  m_contents->sorted = std::move(words);
}

const text::Words& Vocabulary::sorted() const {
  std::call_once(m_contents->is_sorted, [this] {
    auto& words = m_contents->sorted;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
  });
  return m_contents->sorted;
}

bool Vocabulary::contains(std::string_view word) const { return std::ranges::binary_search(sorted(), word, std::less<>{}); }

const std::vector<KnownWord>& Vocabulary::words() const {
  std::call_once(m_contents->made, [this] {
    m_contents->words.reserve(sorted().size());
    for (const auto& word : sorted()) m_contents->words.push_back({word, sound_of(word), stem_of(word)});
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
