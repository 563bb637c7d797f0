#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "text/fold.hpp"

namespace inzetwijzer::language {

/// A word to repair by, with what it is compared by.
struct KnownWord {
  std::string word;
  std::string sound;  ///< its letters, words that are written alike differently made the same
  std::string stem;
};

/// Words to repair by, each once, sorted. Their sounds and stems are worked out when first needed. Any thread may ask.
class Vocabulary {
 public:
  Vocabulary() : Vocabulary{text::Words{}} {}
  explicit Vocabulary(text::Words words);

  [[nodiscard]] bool contains(std::string_view word) const;
  [[nodiscard]] const std::vector<KnownWord>& words() const;

 private:
  struct Contents {
    std::once_flag is_sorted;
    text::Words sorted;
    std::once_flag made;
    std::vector<KnownWord> words;
  };

  [[nodiscard]] const text::Words& sorted() const;

  std::shared_ptr<Contents> m_contents;
};

/// How a folded word sounds, roughly: "ei" as "ij", "c" as "k", double letters once.
std::string sound_of(std::string_view word);

/// The stem of a folded word; the word itself when it is short.
std::string stem_of(std::string_view word);

}  // namespace inzetwijzer::language
