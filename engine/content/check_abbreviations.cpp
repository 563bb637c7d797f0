#include <algorithm>
#include <set>

#include "content/cross_references.hpp"
#include "content/readability.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::size_t shortest = 2;
constexpr std::size_t longest = 6;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }
bool is_beside_word(char c) { return is_letter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) > 0x7F; }

/// Words of two to six capitals: "MDIEU" in "een MDIEU-subsidie", not "GEEN" in a longer word.
std::vector<std::string> abbreviations(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = static_cast<std::size_t>(
        std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_capital) - text.begin());
    const bool stands_alone = (at == 0 || !is_beside_word(text[at - 1])) && (end == text.size() || !is_beside_word(text[end]));
    if (end - at >= shortest && end - at <= longest && stands_alone) found.emplace_back(text.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return found;
}

class KnownNames {
 public:
  void add(std::string_view name) {
    for (auto& word : text::fold(name)) m_words.insert(std::move(word));
  }

  void add_all(const std::vector<std::string>& names) {
    for (const auto& name : names) add(name);
  }

  [[nodiscard]] bool contain(std::string_view abbreviation) const {
    const auto words = text::fold(abbreviation);
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) { return m_words.contains(word); });
  }

 private:
  std::set<std::string, std::less<>> m_words;
};

}  // namespace

void check_abbreviations(const CrossCheck& check) {
  const Content& content = check.content();
  KnownNames explained;
  for (const auto& term : content.terms) {
    explained.add(term.word);
    explained.add_all(term.synonyms);
  }
  KnownNames names = explained;
  for (const auto& one : content.catalogue.instruments) {
    names.add(one.name);
    names.add(one.provider);
    names.add_all(one.synonyms);
  }
  for (const auto& one : content.catalogue.models) {
    names.add(one.title);
    names.add_all(one.synonyms);
  }
  for (const ReadText& text : read_texts(content)) {
    const KnownNames& known = text.audience == "kennis" ? names : explained;
    for (const auto& abbreviation : abbreviations(text.text)) {
      if (known.contain(abbreviation)) continue;
      check.findings().push_back(
          {text.file, text.line, "afkorting.onbekend", {{"woord", abbreviation}, {"id", text.id}}});
    }
  }
}

}  // namespace inzetwijzer::content
