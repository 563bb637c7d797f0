#include "language/spellings.hpp"

#include <nlohmann/json.hpp>

#include "language/sentence.hpp"

namespace inzetwijzer::language {

Spellings read_spellings(const nlohmann::json& object) {
  Spellings spellings;
  for (const auto& [spelling, meaning] : object.items()) {
    const Words words = text::fold(spelling);
    spellings.emplace(words.at(0), std::pair{words, text::fold(meaning.get_ref<const std::string&>())});
  }
  return spellings;
}

bool write_out(const Spellings& spellings, Sentence& sentence) {
  bool changed = false;
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const auto [first, last] = spellings.equal_range(sentence.words[at]);
    const std::pair<Words, Words>* longest = nullptr;
    for (auto entry = first; entry != last; ++entry) {
      const bool longer = longest == nullptr || entry->second.first.size() > longest->first.size();
      if (longer && text::starts_at(sentence.words, at, entry->second.first)) longest = &entry->second;
    }
    if (longest == nullptr || (sentence.words.size() == 1 && sentence.words[0].size() == 1)) continue;
    sentence.replace(at, longest->first.size(), longest->second);
    at += longest->second.size() - 1;
    changed = true;
  }
  return changed;
}

}  // namespace inzetwijzer::language
