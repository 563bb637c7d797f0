#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace inzetwijzer::catalogue {

/// Snowball's Dutch stemmer. Not for two threads at a time.
class Stemmer {
 public:
  Stemmer();

  /// The stem of a folded word, with f and s where an ending makes them v and z ("bedrijf", "bedrijven"). Words of three letters and fewer stay as they are.
  [[nodiscard]] std::string stem(std::string_view word) const;

 private:
  struct Free {
    void operator()(void* stemmer) const;
  };
  std::unique_ptr<void, Free> m_stemmer;
};

struct StemmedWord {
  std::string_view word;
  std::string_view stem;
};

/// How well a folded word that was typed stands for one that is known: 1 for the same word, less for the same stem, a
/// beginning, a part of a compound, or a slip; 0 when it does not.
double likeness(const StemmedWord& typed, const StemmedWord& known);

/// True when the typed word is the known one but for a slip: one edit (a letter changed, added, lost or swapped with its
/// neighbour) from four letters on, two from eight on.
bool is_misspelt(std::string_view typed, std::string_view known);

}  // namespace inzetwijzer::catalogue
